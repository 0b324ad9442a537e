import { fold } from '../../widgets/core/text/fold.ts';
import type { Evidence } from '../data/facts.ts';
import type { DocumentText } from '../data/pack-document.ts';
import type { Problem } from '../data/problem.ts';
import { locate, occurrences } from '../data/quote.ts';
import type { PackSources } from '../data/read-pack.ts';
import { type Located, problemAt } from '../data/validate.ts';
import { type Coverage, type HitsOf, problemInDocument, type Stretch, within } from './coverage.ts';
import { quotedPhrases } from './phrases.ts';

/**
 * Whether every Arabic numeral of a pack's documents is accounted for: in the figure of an observation or the years of its
 * period, in a term or a part's label, or in `not-terms.yaml` or `not-figures.yaml`, with a reason why it counts nothing.
 */
export function numeralCoverage(sources: PackSources, evidence: Evidence, hitsOf: HitsOf): Coverage {
  const coverage: Coverage = { covered: 0, excluded: 0, total: 0, problems: [] };
  const excluded = excludedStretches(sources);
  coverage.problems.push(...excluded.problems);

  for (const document of sources.documents.values()) {
    const counted = [
      ...observedStretches(sources, evidence, document),
      ...termStretches(sources, document, hitsOf(document)),
    ];
    const entries = excluded.stretches.filter((entry) => entry.document === document);
    const notTerms = notTermStretches(sources, document);
    const needed = new Set<unknown>();

    for (const match of document.text.matchAll(/\d+(?:\.\d+)?/g)) {
      const numeral = { start: match.index, end: match.index + match[0].length };
      coverage.total++;
      const entry = entries.find((e) => within([e], numeral));
      if (within(counted, numeral)) coverage.covered++;
      else if (entry || within(notTerms, numeral)) {
        coverage.excluded++;
        needed.add(entry?.item);
      } else {
        const words = document.text.slice(Math.max(0, numeral.start - 8), numeral.end + 6).replaceAll('\n', '⏎');
        const mend = 'add an observation whose figure it is, or say in not-figures.yaml what it is';
        coverage.problems.push(
          problemInDocument(sources, document, numeral.start, `no observation holds ${match[0]} (…${words}…)`, mend),
        );
      }
    }
    for (const item of new Set(entries.map((e) => e.item))) {
      if (needed.has(item)) continue;
      const message = `“${item.value.text}” holds no numeral that needs a reason`;
      coverage.problems.push(problemAt(item, ['text'], message, 'take the entry out'));
    }
  }
  return coverage;
}

/** Figures of observations, and in their quotes the years that are their period. */
function observedStretches({ indicators }: PackSources, evidence: Evidence, document: DocumentText): Stretch[] {
  return indicators.flatMap(({ value }) =>
    value.observations.flatMap(({ quote, figure, timePeriod }) => {
      const span = evidence.get(quote);
      if (!span || span.document !== document.source.id) return [];
      const at = quote.text.indexOf(figure);
      const years = (timePeriod.match(/\d{4}/g) ?? []).flatMap((year) =>
        occurrences(quote.text, year).map((start): [number, number] => [start, start + year.length]),
      );
      if (at !== -1) years.push([at, at + figure.length]);
      return years.map(([start, end]) => ({ start: span.start + start, end: span.start + end }));
    }),
  );
}

/** Terms where the matcher finds them, and quoted labels of shorthands’ parts (“6”，即…). */
function termStretches(sources: PackSources, document: DocumentText, hits: readonly Stretch[]): Stretch[] {
  const labels = new Set(sources.terms.flatMap(({ value }) => (value.parts ?? []).map(({ label }) => fold(label))));
  return [...hits, ...quotedPhrases(document.text).filter(({ text }) => labels.has(fold(text)))];
}

function notTermStretches(sources: PackSources, document: DocumentText): Stretch[] {
  const phrases = new Set(sources.notTerms.map(({ value }) => fold(value.phrase)));
  return quotedPhrases(document.text).filter(({ text }) => phrases.has(fold(text)));
}

interface Entry extends Stretch {
  document: DocumentText;
  item: Located<PackSources['notFigures'][number]['value']>;
}

/** Where the entries of `not-figures.yaml` stand. */
function excludedStretches({ documents, notFigures }: PackSources): { stretches: Entry[]; problems: Problem[] } {
  const stretches: Entry[] = [];
  const problems: Problem[] = [];
  for (const item of notFigures) {
    const { text, nth, every } = item.value;
    const document = [...documents.values()].find((candidate) => candidate.text.includes(text));
    if (every && document) {
      const all = occurrences(document.text, text);
      stretches.push(...all.map((start) => ({ document, item, start, end: start + text.length })));
      continue;
    }
    const found = locate((document ?? [...documents.values()][0])?.text ?? '', text, nth);
    if ('message' in found) {
      const mend = document && nth === undefined ? `${found.mend}, or that all are: every: true` : found.mend;
      problems.push(problemAt(item, ['text'], found.message, mend));
    } else if (document) stretches.push({ document, item, ...found });
  }
  return { stretches, problems };
}
