import type { Guard, TermSource } from '../../data/schema/term.ts';
import { fold } from '../../widgets/core/text/fold.ts';
import { MAX_SURFACE } from '../../widgets/core/text/table.ts';
import { authoredSurfaces } from './compile-pack.ts';
import type { Problem } from './problem.ts';
import type { PackSources } from './read-pack.ts';
import { type Located, problemAt } from './validate.ts';

/** An unguarded use of a folded surface, which puts later terms with that surface out of reach. */
interface Claim {
  key: string;
  place: string;
}

/**
 * Checks the surfaces of all packs as the matcher sees them, in order of precedence: none may fold to nothing, and none
 * may be hidden by an earlier term's surface, which would leave its card out of reach.
 */
export function checkSurfaces(packs: readonly PackSources[]): Problem[] {
  const claims = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const { pack, terms } of packs) {
    for (const term of terms) {
      const key = `${pack.value.id}/${term.value.id}`;
      const place = `${term.file.name}:${term.file.place(term.path).line}`;
      const surfaces = authoredSurfaces(term.value);
      if (surfaces.length === 0) {
        problems.push(
          problemAt(term, ['headwordIsSurface'], 'the term has no surface', 'add one to surfaces, or remove this'),
        );
      }
      for (const { text, guard } of surfaces) {
        const at = surfacePath(term.value, text);
        problems.push(...checkWords(term, at, text, guard), ...checkGuard(term, at, guard));
        const folded = fold(text);
        const earlier = claims.get(folded);
        if (!guard && !earlier) claims.set(folded, { key, place });
        if (earlier && earlier.key !== key) {
          const message = `“${text}” is also a surface of ${earlier.key}, at ${earlier.place}, which comes first`;
          const fix = 'give it to one of them and name the other in related, or guard the first';
          problems.push(problemAt(term, at, message, fix));
        }
      }
    }
  }
  return problems;
}

function checkWords(term: Located<TermSource>, at: PropertyKey[], text: string, guard: Guard | undefined): Problem[] {
  const complain = (message: string, fix: string): Problem[] => [problemAt(term, at, message, fix)];
  const { length } = fold(text);
  if (length === 0) return complain(`“${text}” has nothing that a matcher could find`, 'write its words');
  if (length > MAX_SURFACE) return complain(`is longer than ${MAX_SURFACE} characters`, 'shorten it');
  if (length === 1 && !guard) return complain(`“${text}” would be found in every text`, 'guard it, or remove it');
  return [];
}

function checkGuard(term: Located<TermSource>, at: PropertyKey[], guard: Guard | undefined): Problem[] {
  const rules = [guard?.before, guard?.after, guard?.near];
  return rules
    .flatMap((rule) => (rule?.any ?? []).concat(rule?.none ?? []))
    .filter((literal) => fold(literal) === '')
    .map((literal) => {
      const message = `the guard’s “${literal}” has nothing that a matcher could find`;
      return problemAt(term, at, message, 'write words: quotation marks and spaces do not count');
    });
}

/** The path at which the author wrote the surface. */
export function surfacePath(term: TermSource, text: string): PropertyKey[] {
  const i = term.surfaces.findIndex((surface) => (typeof surface === 'string' ? surface : surface.text) === text);
  return i === -1 ? ['headword'] : ['surfaces', i];
}
