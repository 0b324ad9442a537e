import type { Indicator, Observation, Pledge } from '../../../data/schema/pack.ts';
import { yearsOf } from './period.ts';

/** One figure of one indicator. `index` is its place among its indicator's. */
export interface Figure {
  indicator: Indicator;
  observation: Observation;
  index: number;
}

/** What is wanted, in words parted by spaces, as attributes say it: `2021 2025`, `target commitment`. */
export interface Wish {
  theme?: string | null | undefined;
  period?: string | null | undefined;
  status?: string | null | undefined;
}

/** The figures that a wish names, in the pack's order; a wish that says nothing names all. */
export function select(indicators: readonly Indicator[], { theme, period, status }: Wish): Figure[] {
  return indicators
    .filter((indicator) => fits(theme, indicator.theme))
    .flatMap((indicator) => indicator.observations.map((observation, index) => ({ indicator, observation, index })))
    .filter(({ observation }) => fits(period, observation.timePeriod) && fits(status, observation.obsStatus));
}

/**
 * The figure to show where one is wanted and several fit: of the latest single year, because a reader of the news asks
 * for this year's and not for the average of five; else of the period that ends last. The first of equals.
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

/** A part of a pledge, with the figure that it promises, where it promises one. */
export interface PledgePart {
  pledge: Pledge;
  part: Pledge['parts'][number];
  figure?: Figure;
}

/** The parts of pledges whose status is wanted. */
export function pledgeParts(
  pledges: readonly Pledge[],
  indicators: readonly Indicator[],
  status?: string | null,
): PledgePart[] {
  return pledges.flatMap((pledge) =>
    pledge.parts
      .filter((part) => fits(status, part.status))
      .map((part) => {
        const figure = promised(part, indicators);
        return { pledge, part, ...(figure && { figure }) };
      }),
  );
}

function promised({ indicator: id, text }: PledgePart['part'], indicators: readonly Indicator[]): Figure | undefined {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (!indicator) return undefined;
  const figures = select([indicator], { status: 'commitment' });
  return figures.find(({ observation }) => text.includes(observation.figure)) ?? figures[0];
}

function fits(wanted: string | null | undefined, value: string): boolean {
  const words = wanted?.split(/\s+/).filter(Boolean) ?? [];
  return words.length === 0 || words.includes(value);
}
