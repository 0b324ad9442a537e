import { median } from './turns.ts';

/** A figure of the bench: how long one contender took in one case, or how much of something there is. */
export interface Figure {
  /** What was done: `find, 1,000 terms`. */
  case: string;
  /** Who did it: `floor`, `mingci`, or the peer's name. */
  who: string;
  /** The median of the runs. */
  value: number;
  unit: Unit;
  /** The least of the runs: what else the machine does only adds to that. */
  least?: number;
  runs?: number;
  /** How many times as much as the floor of the same case, median to median. */
  toFloor?: number;
  /** How many times as much as ours of the same case, likewise. */
  toOurs?: number;
  bound?: Bound;
}

export type Unit = 'ms' | 'bytes' | 'kB' | 'count';

/** What a figure has to keep to. */
export type Bound = { of: 'value' | 'toFloor' | 'toOurs' } & ({ most: number } | { least: number });

/** A suite has a file of its own here and a line in `suites.ts`. */
export interface Suite {
  title: string;
  run: () => Figure[] | Promise<Figure[]>;
}

export const FLOOR = 'floor';
export const OURS = 'mingci';

/** A row for each contender of a case, from the times that it took. */
export function compare(
  label: string,
  times: Readonly<Record<string, readonly number[]>>,
  bounds: Readonly<Record<string, Bound>> = {},
): Figure[] {
  const [floor, ours] = [FLOOR, OURS].map((who) => times[who] && median(times[who]));
  return Object.entries(times).map(([who, list]) => {
    const value = median(list);
    const figure: Figure = { case: label, who, value, unit: 'ms', least: Math.min(...list), runs: list.length };
    if (floor !== undefined) figure.toFloor = value / floor;
    if (ours !== undefined && who !== FLOOR && !who.startsWith(OURS)) figure.toOurs = value / ours;
    if (bounds[who]) figure.bound = bounds[who];
    return figure;
  });
}

/** Whether a figure keeps its bound; undefined where it has none. */
export function keepsBound(figure: Figure): boolean | undefined {
  const { bound } = figure;
  if (!bound) return undefined;
  const value = figure[bound.of];
  if (value === undefined) throw new Error(`${figure.case}, ${figure.who}: a bound of ${bound.of}, which it lacks`);
  return 'most' in bound ? value <= bound.most : value >= bound.least;
}
