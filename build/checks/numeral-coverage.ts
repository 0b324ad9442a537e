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
 * Checks that every Arabic numeral of a pack's documents is accounted for: in an observation's figure or the years of
 * its period, in a term or a part's label, or in `not-terms.yaml` or `not-figures.yaml`, with the reason why it is no
 * figure.
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
        const fix = 'add an observation with this figure, or give a reason in not-figures.yaml';
        coverage.problems.push(
          problemInDocument(sources, document, numeral.start, `${match[0]} is not accounted for (…${words}…)`, fix),
        );
      }
    }
    for (const item of new Set(entries.map((e) => e.item))) {
      if (needed.has(item)) continue;
      const message = `“${item.value.text}” has no numeral that needs a reason`;
      coverage.problems.push(problemAt(item, ['text'], message, 'remove the entry'));
    }
  }
  return coverage;
}

/** Figures of observations, and the years in their quotes that are their period. */
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

/** Terms that the matcher finds, and quoted labels of the parts of shorthands (“6”，即…). */
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

/** Where the words of the entries in `not-figures.yaml` are. */
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
      const fix = document && nth === undefined ? `${found.fix}, or write every: true for all of them` : found.fix;
      problems.push(problemAt(item, ['text'], found.message, fix));
    } else if (document) stretches.push({ document, item, ...found });
  }
  return { stretches, problems };
}
