import type { UnitsSource } from '../../data/schema/curation.ts';
import type { IndicatorSource } from '../../data/schema/indicator.ts';
import type { Evidence } from '../data/facts.ts';
import type { DocumentText } from '../data/pack-document.ts';
import type { Problem } from '../data/problem.ts';
import type { PackSources } from '../data/read-pack.ts';
import { problemAt } from '../data/validate.ts';
import { type Decimal, formatDecimal, parseDecimal, sameDecimal } from './decimal.ts';
import { type Numeral, readNumerals } from './numeral.ts';
import { statedComparators, statedStatus, unitAtEnd, unitAtStart } from './wording.ts';

type Observation = IndicatorSource['observations'][number];
type Section = DocumentText['source']['sections'][number];
type Finding = [field: PropertyKey[], message: string, fix: string];

/**
 * Reads every figure again from its words and compares it with what the author typed, so that a typing error fails the
 * build.
 */
export function checkFigures(sources: PackSources, evidence: Evidence, units: UnitsSource): Problem[] {
  return sources.indicators.flatMap((indicator) =>
    indicator.value.observations.flatMap((observation, i) => {
      const span = evidence.get(observation.quote);
      const document = span && sources.documents.get(span.document);
      if (!document || !observation.quote.text.includes(observation.figure)) return []; // reported by the facts check
      const paragraph = paragraphAround(document.text, span.start);
      const findings = [
        ...checkObservation(observation, paragraph.text, span.start - paragraph.start, units),
        ...checkSection(
          observation,
          document.source.sections.find(({ id }) => id === span.section),
        ),
      ];
      return findings.map(([at, message, fix]) => problemAt(indicator, ['observations', i, ...at], message, fix));
    }),
  );
}

/** Looks at words of the whole paragraph: the quote, which begins at `quoteStart`, may be only a part of it. */
function checkObservation(
  observation: Observation,
  paragraph: string,
  quoteStart: number,
  units: UnitsSource,
): Finding[] {
  const { quote, figure } = observation;
  const [numeral, second] = readNumerals(figure);
  if (!numeral) return [[['figure'], `no number can be read in “${figure}”`, 'give the words that contain the number']];
  if (second) return [[['figure'], `“${figure}” has more than one number`, 'give the words of one, as in 5亿美元']];
  const start = quoteStart + quote.text.indexOf(figure) + numeral.start;
  const before = paragraph.slice(0, start);
  const behind = paragraph.slice(start + numeral.end - numeral.start);
  const cutBefore = numeral.start === 0 && /[\d.]$/.test(before);
  const cutBehind = numeral.end === figure.length && /^(?:[\d万亿%]|\.\d)/.test(behind);
  if (cutBefore || cutBehind) {
    return [[['figure'], `“${figure}” cuts a number in two`, 'give the whole number, with its unit']];
  }
  return [
    ...checkValue(observation, numeral),
    ...checkUnit(observation, behind, units),
    ...checkComparator(observation, before, behind, numeral),
    ...checkStatus(observation, before.slice(quoteStart), before.slice(before.lastIndexOf('。') + 1)),
    ...checkWords(observation, paragraph),
  ];
}

function checkValue({ value, range, unitMult, figure }: Observation, numeral: Numeral): Finding[] {
  const [low, high] = range ?? [value, undefined];
  const typed = (number: number | undefined): Decimal | undefined =>
    number === undefined ? undefined : parseDecimal(String(number), unitMult);
  const same = (a: Decimal | undefined, b: Decimal | undefined): boolean =>
    a === undefined || b === undefined ? a === b : sameDecimal(a, b);
  const [from, to] = [typed(low), typed(high)];
  if (same(from, numeral.value) && same(to, numeral.to)) return [];
  const words = (a: Decimal | undefined, b: Decimal | undefined): string =>
    [a, b].flatMap((d) => (d ? [formatDecimal(d)] : [])).join(' to ');
  const message = `“${figure}” is ${words(numeral.value, numeral.to)}, but the entry says ${words(from, to)}`;
  return [[[range ? 'range' : 'value'], message, 'correct value (or range) and unitMult: 4 is 万, 8 is 亿']];
}

function checkUnit({ unitMeasure, figure }: Observation, behind: string, units: UnitsSource): Finding[] {
  const unit = units[unitMeasure];
  if (!unit) return []; // reported by the references check
  const written = unitAtStart(behind);
  const typed = unitMeasure.startsWith('percent') ? '%' : unitAtEnd(unit.zh);
  // The source may omit the unit (700亿、800亿、900亿台阶), but not a percent sign.
  if (written === typed || (written === undefined && typed !== '%')) return [];
  return [
    [['unitMeasure'], `the unit of “${figure}” is not ${unitMeasure} (${unit.zh})`, 'name the unit of the figure'],
  ];
}

function checkComparator(
  { comparator, figure }: Observation,
  before: string,
  behind: string,
  numeral: Numeral,
): Finding[] {
  const stated = statedComparators(before, behind, numeral.more);
  if (stated.includes(comparator)) return [];
  return [
    [
      ['comparator'],
      `the words around “${figure}” say ${stated.join(' ')}, but the entry says ${comparator}`,
      `write comparator: '${stated[0]}'`,
    ],
  ];
}

function checkStatus({ obsStatus, figure }: Observation, quote: string, sentence: string): Finding[] {
  const stated = statedStatus(quote, sentence);
  if (stated && !stated.includes(obsStatus)) {
    const message = `the words before “${figure}” (力争, 目标, 计划, 预计) make it ${stated.join(' or ')}, but the entry says ${obsStatus}`;
    return [[['obsStatus'], message, `write ${stated[0]}, or quote only the figure’s own clause`]];
  }
  if (obsStatus === 'estimate' && !stated) {
    return [[['obsStatus'], `nothing before “${figure}” says that it is an estimate (预计)`, 'write actual']];
  }
  return [];
}

/** A review has no targets, and a plan has no results. */
function checkSection({ obsStatus, figure }: Observation, section: Section | undefined): Finding[] {
  if (!section?.obsStatus || section.obsStatus.includes(obsStatus)) return [];
  const message = `“${figure}” is in “${section.label.zh}”, whose figures are ${section.obsStatus.join(' or ')}`;
  return [[['obsStatus'], message, `write ${section.obsStatus[0]}, or correct the section’s obsStatus in pack.yaml`]];
}

/** `verb` and `basis` must be words of the source too, from the figure's own paragraph. */
function checkWords({ verb, basis }: Observation, paragraph: string): Finding[] {
  const words: [PropertyKey[], string][] = basis.map((word, i) => [['basis', i], word]);
  if (verb !== undefined) words.push([['verb'], verb]);
  return words
    .filter(([, word]) => !paragraph.includes(word))
    .map(([at, word]) => [at, `“${word}” is not in the figure’s paragraph`, 'copy it from there, or remove it']);
}

function paragraphAround(text: string, offset: number): { text: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { text: text.slice(start, end === -1 ? text.length : end), start };
}
