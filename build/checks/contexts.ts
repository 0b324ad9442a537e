import { fold } from '../../widgets/core/text/fold.ts';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import { authoredSurfaces } from '../data/compile-pack.ts';
import type { Problem } from '../data/problem.ts';
import type { PackSources } from '../data/read-pack.ts';
import { surfacePath } from '../data/surfaces.ts';
import { problemAt } from '../data/validate.ts';

/**
 * Checks that guards work as intended: each guarded surface has an entry in `contexts.yaml`, and the term is found
 * there in every `yes` sentence and in no `no` sentence.
 */
export function checkContexts(sources: PackSources, matcher: Matcher): { guarded: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const name = (term: string, surface: string): string => `${term} ${fold(surface)}`;
  const tried = new Set(sources.contexts.map(({ value }) => name(value.term, value.surface)));
  const known = new Set<string>();
  let guarded = 0;

  for (const term of sources.terms) {
    for (const { text, guard } of authoredSurfaces(term.value)) {
      known.add(name(term.value.id, text));
      if (!guard) continue;
      guarded++;
      if (tried.has(name(term.value.id, text))) continue;
      const fix = `add {term: ${term.value.id}, surface: ${text}, yes: […], no: […]} to contexts.yaml`;
      problems.push(problemAt(term, surfacePath(term.value, text), `the guard of “${text}” is not tested`, fix));
    }
  }

  for (const context of sources.contexts) {
    const { term, surface, yes, no } = context.value;
    if (!known.has(name(term, surface))) {
      problems.push(
        problemAt(context, ['surface'], `“${surface}” is not a surface of ${term}`, 'write it as the term does'),
      );
      continue;
    }
    const id = `${sources.pack.value.id}/${term}`;
    const key = fold(surface);
    const found = (sentence: string): string[] =>
      matcher
        .find(sentence)
        .filter((hit) => hit.term === id)
        .map(({ start, end }) => fold(sentence.slice(start, end)));
    for (const [i, sentence] of yes.entries()) {
      const surfaces = found(sentence);
      if (surfaces.includes(key)) continue;
      const longer = surfaces.find((other) => other.includes(key));
      const message = longer
        ? `“${longer}” is found instead, so “${surface}” is not tested`
        : `${term} is not found at “${surface}”`;
      problems.push(problemAt(context, ['yes', i], message, 'correct the guard or the sentence'));
    }
    for (const [i, sentence] of no.entries()) {
      if (!fold(sentence).includes(key)) {
        const message = `“${surface}” is not in the sentence`;
        problems.push(problemAt(context, ['no', i], message, 'write one that contains it'));
      } else if (found(sentence).some((other) => other.includes(key))) {
        problems.push(problemAt(context, ['no', i], `${term} is found at “${surface}”`, 'narrow the guard'));
      }
    }
  }
  return { guarded, problems };
}
