import { fold } from '../../widgets/core/text/fold.ts';
import type { PackSources } from '../data/read-pack.ts';
import { problemAt } from '../data/validate.ts';
import { type Coverage, type HitsOf, problemInDocument, within } from './coverage.ts';
import { type Phrase, quotedPhrases, shorthands } from './phrases.ts';

/**
 * Checks that phrases which readers may not understand are explained: every occurrence in the pack's documents must be
 * within a term's hit or be the label of a shorthand's part, or `not-terms.yaml` must say why nobody would look it up.
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
        const fix = 'make it a surface of a term or a label of its parts, or give a reason in not-terms.yaml';
        problems.push(problemInDocument(sources, document, phrase.start, `no term explains “${phrase.text}”`, fix));
      }
    }
  }
  const count = (wanted: string): number => [...seen.values()].filter((state) => state === wanted).length;
  return { covered: count('covered'), excluded: count('excluded'), total: seen.size, problems };
}

/** Entries of `not-terms.yaml` that are in no document, that a term now covers, or that are listed twice. */
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
      problemAt(entry, ['phrase'], `“${entry.value.phrase}” ${message}`, 'remove the entry'),
    ];
    if (seen.has(key)) return complain('is listed twice');
    seen.add(key);
    if (!needed.has(key)) return complain('is neither a quoted phrase nor a shorthand in the documents');
    return needed.get(key) ? [] : complain('is covered by a term');
  });
}

/** The labels of the parts of shorthands (三区, N), which the card of the whole shorthand explains. */
function partLabels(packs: readonly PackSources[]): Set<string> {
  return new Set(
    packs.flatMap(({ terms }) => terms.flatMap(({ value }) => (value.parts ?? []).map(({ label }) => fold(label)))),
  );
}
