import type { Span } from '../../data/schema/common.ts';
import type { TermSource } from '../../data/schema/term.ts';
import { findQuote } from './pack-document.ts';
import type { Problem } from './problem.ts';
import { occurrences } from './quote.ts';
import type { PackSources } from './read-pack.ts';
import { type Located, problemAt } from './validate.ts';

/** Where each quote of a pack is in its document, keyed by the quote object. */
export type Evidence = ReadonlyMap<object, Span>;

/**
 * The facts check: every quotation must be in its document, a shorthand's parts in its term's definitions, and a figure
 * or a pledge's clause in its quote. The places found become the evidence that ships.
 */
export function checkFacts(sources: PackSources): { evidence: Evidence; problems: Problem[] } {
  const evidence = new Map<object, Span>();
  const problems: Problem[] = [];

  const reporter =
    (item: Located<unknown>, base: PropertyKey[]) =>
    (field: PropertyKey[], message: string, fix: string): void => {
      problems.push(problemAt(item, [...base, ...field], message, fix));
    };
  const find = (item: Located<unknown>, at: PropertyKey[], quote: Parameters<typeof findQuote>[1]): void => {
    const span = findQuote(sources.documents, quote, reporter(item, at));
    if (span) evidence.set(quote, span);
  };

  for (const term of sources.terms) {
    for (const [i, definition] of term.value.definitions.entries()) {
      if ('quote' in definition) find(term, ['definitions', i, 'quote'], definition.quote);
    }
    problems.push(...checkParts(term));
  }

  for (const indicator of sources.indicators) {
    for (const [i, { quote, figure }] of indicator.value.observations.entries()) {
      find(indicator, ['observations', i, 'quote'], quote);
      const times = occurrences(quote.text, figure).length;
      const report = reporter(indicator, ['observations', i]);
      if (times === 0) report(['figure'], `“${figure}” is not in the quote`, 'copy it from the quote');
      if (times > 1)
        report(['figure'], `“${figure}” occurs ${times}× in the quote`, 'shorten the quote, or lengthen the figure');
    }
  }

  for (const pledge of sources.pledges) {
    find(pledge, ['quote'], pledge.value.quote);
    for (const [i, { text }] of pledge.value.parts.entries()) {
      if (pledge.value.quote.text.includes(text)) continue;
      problems.push(
        problemAt(pledge, ['parts', i, 'text'], `“${text}” is not in the pledge’s quote`, 'copy it from there'),
      );
    }
  }
  return { evidence, problems };
}

function checkParts(term: Located<TermSource>): Problem[] {
  const texts = term.value.definitions.map((d) => ('quote' in d ? d.quote.text : d.text));
  const problems: Problem[] = [];
  for (const [i, { means, items }] of (term.value.parts ?? []).entries()) {
    const words: [PropertyKey[], string][] = (items ?? []).map((item, j) => [['parts', i, 'items', j], item]);
    if (means !== undefined) words.unshift([['parts', i, 'means'], means]);
    for (const [at, text] of words) {
      if (texts.some((definition) => definition.includes(text))) continue;
      problems.push(
        problemAt(term, at, `“${text}” is in none of the term’s definitions`, 'copy it from a definition, verbatim'),
      );
    }
  }
  return problems;
}
