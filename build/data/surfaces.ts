import { authoredSurfaces } from './compile-pack.ts';
import { folded } from './folded.ts';
import type { Problem } from './problem.ts';
import type { PackSources } from './read-pack.ts';
import { type Located, problemAt } from './validate.ts';

interface Claim {
  term: Located<unknown>;
  name: string;
}

/**
 * What the matcher would see of the surfaces of all packs: none may fold to nothing, and none may fold to what another
 * term has, since the reader's card could only show one of the two.
 */
export function checkSurfaces(packs: readonly PackSources[]): Problem[] {
  const claims = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const { pack, terms } of packs) {
    for (const term of terms) {
      const name = `${pack.value.id}/${term.value.id}`;
      for (const { text } of authoredSurfaces(term.value)) {
        const at = surfacePath(term.value, text);
        const key = folded(text);
        if (key === '') {
          problems.push(problemAt(term, at, `“${text}” has nothing that a matcher could find`, 'leave it out'));
          continue;
        }
        const earlier = claims.get(key);
        if (!earlier) claims.set(key, { term, name });
        else if (earlier.name !== name) {
          const { line } = earlier.term.file.place(earlier.term.path);
          const message = `“${text}” is also a surface of ${earlier.name}, at ${earlier.term.file.name}:${line}`;
          problems.push(problemAt(term, at, message, 'give it to one of them, and name the other in related'));
        }
      }
    }
  }
  return problems;
}

function surfacePath(term: { headword: string; surfaces: (string | { text: string })[] }, text: string): PropertyKey[] {
  const i = term.surfaces.findIndex((surface) => (typeof surface === 'string' ? surface : surface.text) === text);
  return i === -1 ? ['headword'] : ['surfaces', i];
}
