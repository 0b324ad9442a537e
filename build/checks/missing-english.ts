import type { Problem } from '../data/problem.ts';
import type { PackSources } from '../data/read-pack.ts';
import { type Located, problemAt } from '../data/validate.ts';

/** Editorial texts without English. Verbatim definitions need none, since English readers get the gloss instead. */
export function missingEnglish({ terms, indicators }: PackSources): Problem[] {
  const missing: Problem[] = [];
  const tell = (item: Located<unknown>, at: PropertyKey[]): void => {
    missing.push(problemAt(item, at, 'has no English', 'add en'));
  };
  for (const term of terms) {
    for (const [i, definition] of term.value.definitions.entries()) {
      if ('text' in definition && definition.en === undefined) tell(term, ['definitions', i]);
    }
  }
  for (const indicator of indicators) {
    if (indicator.value.counts && indicator.value.counts.en === undefined) tell(indicator, ['counts']);
  }
  return missing;
}
