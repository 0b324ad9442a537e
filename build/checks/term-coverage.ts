import { fold } from '../../widgets/core/text/fold.ts';
import type { PackSources } from '../data/read-pack.ts';
import { problemAt } from '../data/validate.ts';
import { type Coverage, type HitsOf, problemInDocument, within } from './coverage.ts';
import { type Phrase, quotedPhrases, shorthands } from './phrases.ts';

/**
 * Whether a reader who stumbles over a phrase is helped: every occurrence of it in the pack's documents lies in a term's
 * hit, or names a part of a shorthand, or `not-terms.yaml` says why no one would hover it. An entry there that nothing
 * needs is a problem as well.
 */
export function termCoverage(
  sources: PackSources,
  packs: readonly PackSources[],
  hitsOf: HitsOf,
  find: (text: string) => Phrase[],
): Coverage {
  const parts = partLabels(packs);
  const excluded = new Set(sources.notTerms.map(({ value }) => fold(value.phrase)));
  const seen = new Map<string, 'covered' | 'excluded' | 'open'>();
  const problems: Coverage['problems'] = [];

  for (const document of sources.documents.values()) {
    const hits = hitsOf(document);
    for (const phrase of find(document.text)) {
      const key = fold(phrase.text);
      const state = seen.get(key);
      if (state === 'open') continue;
      if (within(hits, phrase) || parts.has(key)) seen.set(key, state ?? 'covered');
      else if (excluded.has(key)) seen.set(key, 'excluded');
      else {
        seen.set(key, 'open');
        const mend = 'make it a surface of a term or a label of its parts, or give the reason in not-terms.yaml';
        problems.push(problemInDocument(sources, document, phrase.start, `no term explains “${phrase.text}”`, mend));
      }
    }
  }
  const count = (wanted: string): number => [...seen.values()].filter((state) => state === wanted).length;
  return { covered: count('covered'), excluded: count('excluded'), total: seen.size, problems };
}

/** Entries of `not-terms.yaml` that stand in no document, that a term covers by now, or that come twice. */
export function staleNotTerms(
  sources: PackSources,
  packs: readonly PackSources[],
  hitsOf: HitsOf,
): Coverage['problems'] {
  const parts = partLabels(packs);
  const needed = new Map<string, boolean>();
  for (const document of sources.documents.values()) {
    const hits = hitsOf(document);
    for (const phrase of [...quotedPhrases(document.text), ...shorthands(document.text)]) {
      const key = fold(phrase.text);
      needed.set(key, needed.get(key) === true || !(within(hits, phrase) || parts.has(key)));
    }
  }
  const seen = new Set<string>();
  return sources.notTerms.flatMap((entry) => {
    const key = fold(entry.value.phrase);
    const complain = (message: string) => [
      problemAt(entry, ['phrase'], `“${entry.value.phrase}” ${message}`, 'take the entry out'),
    ];
    if (seen.has(key)) return complain('comes twice');
    seen.add(key);
    if (!needed.has(key)) return complain('is no quoted phrase and no shorthand of the documents');
    return needed.get(key) ? [] : complain('is covered by a term');
  });
}

/** What the parts of shorthands are labelled with: 三区, N. The card of the whole explains them. */
function partLabels(packs: readonly PackSources[]): Set<string> {
  return new Set(
    packs.flatMap(({ terms }) => terms.flatMap(({ value }) => (value.parts ?? []).map(({ label }) => fold(label)))),
  );
}
