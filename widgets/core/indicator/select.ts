import type { Indicator, Observation, Pledge } from '../../../data/schema/pack.ts';
import type { Facts } from '../export/facts.ts';
import { yearsOf } from './period.ts';

/** One figure of an indicator. `index` is its place among the indicator's observations. */
export interface Figure {
  facts: Facts;
  indicator: Indicator;
  observation: Observation;
  index: number;
}

/** Which figures are wanted: values separated by spaces, as in attributes: `2021 2025`, `target commitment`. */
export interface Wish {
  theme?: string | null | undefined;
  period?: string | null | undefined;
  status?: string | null | undefined;
}

/** The figures that a wish selects, in the pack's order. An empty wish selects all. */
export function select(facts: Facts, wish: Wish): Figure[] {
  return facts.indicators
    .filter(({ theme }) => fits(wish.theme, theme))
    .flatMap((indicator) => figuresOf(facts, indicator, wish));
}

/** The figures of one indicator that a wish selects. */
export function figuresOf(facts: Facts, indicator: Indicator, { period, status }: Omit<Wish, 'theme'>): Figure[] {
  return indicator.observations
    .map((observation, index) => ({ facts, indicator, observation, index }))
    .filter(({ observation }) => fits(period, observation.timePeriod) && fits(status, observation.obsStatus));
}

/**
 * The figure to show if one is wanted and several fit: that of the latest single year, because a reader of the news
 * asks for this year's and not for the average of five; without single years, that of the period that ends last. Of
 * equals, the first.
 */
export function leading(figures: readonly Figure[]): Figure | undefined {
  const rank = ({ observation: { timePeriod } }: Figure) => {
    const { from, to } = yearsOf(timePeriod);
    return (from === to ? 10_000 : 0) + to;
  };
  return figures.reduce<Figure | undefined>(
    (best, each) => (best && rank(best) >= rank(each) ? best : each),
    undefined,
  );
}

/** A part of a pledge, with the figure that it promises, if any. */
export interface PledgePart {
  facts: Facts;
  pledge: Pledge;
  part: Pledge['parts'][number];
  figure: Figure | undefined;
}

/** The parts of pledges that have a wanted status. */
export function pledgeParts(facts: Facts, status: string | null | undefined): PledgePart[] {
  return facts.pledges.flatMap((pledge) =>
    pledge.parts
      .filter((part) => fits(status, part.status))
      .map((part) => ({ facts, pledge, part, figure: promised(part, facts) })),
  );
}

function promised({ indicator: id, text }: PledgePart['part'], facts: Facts): Figure | undefined {
  const indicator = facts.indicators.find((candidate) => candidate.id === id);
  if (!indicator) return undefined;
  const figures = figuresOf(facts, indicator, { status: 'commitment' });
  return figures.find(({ observation }) => text.includes(observation.figure)) ?? figures[0];
}

/** The words of an attribute. */
export function wordsIn(wanted: string | null | undefined): string[] {
  return wanted?.split(/\s+/).filter(Boolean) ?? [];
}

function fits(wanted: string | null | undefined, value: string): boolean {
  const words = wordsIn(wanted);
  return words.length === 0 || words.includes(value);
}
