import { posix } from 'node:path';
import type { Problem } from '../data/problem.ts';
import { readImports } from './read-imports.ts';
import { ROOMS, roomOf } from './rooms.ts';

/** Reports imports of a file from rooms that it may not use. Paths are relative to the repository's root. */
export function checkImports(file: string, code: string): Problem[] {
  const room = roomOf(file);
  if (!room || isTest(file)) return [];
  return readImports(file, code).flatMap(({ specifier, start, typeOnly }): Problem[] => {
    if (!specifier.startsWith('.')) return [];
    const target = posix.normalize(posix.join(posix.dirname(file), specifier));
    const allowed = [room.folder, ...room.uses, ...(typeOnly ? room.types : [])];
    const folder = roomOf(target)?.folder ?? `${target.split('/')[0]}/`;
    if (allowed.includes(folder)) return [];
    const before = code.slice(0, start).split('\n');
    return [
      {
        file,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        field: '',
        message: `${room.folder} may not import ${target}: ${room.why}`,
        fix: fixFor(folder, room.types.includes(folder), allowed),
      },
    ];
  });
}

/** Tests are beside what they test and may import from anywhere. */
function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function fixFor(folder: string, typesAllowed: boolean, allowed: readonly string[]): string {
  if (typesAllowed)
    return `write “import type” if only types are needed; otherwise pass the value in from where it is known`;
  const above = ROOMS.find((room) => room.folder === folder)?.uses.some((used) => allowed.includes(used));
  return above
    ? 'move what both need into the lower room, or pass it in from above'
    : `move the code: this room may use only ${allowed.join(', ')}`;
}
