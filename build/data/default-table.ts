import type { Pack } from '../../data/schema/pack.ts';
import { compile, type Table } from '../../widgets/core/text/table.ts';

/** The packs that come with the extension and the widgets, in order of precedence: of two terms that share a surface, the first. */
export const DEFAULT_PACKS: readonly string[] = ['shibei-2021', 'national-policy'];

/** The matcher's table of packs. Its terms' ids are `pack/term`. */
export function compileTable(packs: readonly Pick<Pack, 'id' | 'terms'>[]): Table {
  return compile(
    packs.flatMap(({ id, terms }) => terms.map((term) => ({ id: `${id}/${term.id}`, surfaces: term.surfaces }))),
  );
}

/** A module that holds the table, for a content script: it must have it at once, and may not fetch it. */
export function tableModule({ buffer }: Table): string {
  return `// Made by \`node build/data.ts\` from data/packs.
const BASE64 = '${Buffer.from(buffer).toString('base64')}';

/** The matcher's table of the default packs: give it to \`loadTable\`. */
export function defaultTable(): ArrayBuffer {
  // Chrome has it from 140 on. Letter by letter takes 5 ms, in code that was never run.
  const native = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  const bytes = native.fromBase64?.(BASE64) ?? Uint8Array.from(atob(BASE64), (char) => char.charCodeAt(0));
  return bytes.buffer;
}
`;
}
