import { median } from './turns.ts';

/** A figure of the benchmark: how long one contender took in one case, or how much of something there is. */
export interface Figure {
  /** What was done: `find, 1,000 terms`. */
  case: string;
  /** Who did it: `floor`, `mingci`, or the peer's name. */
  who: string;
  /** The median of the runs. */
  value: number;
  unit: Unit;
  /** The least of the runs: other load on the machine can only add to it. */
  least?: number;
  runs?: number;
  /** The ratio to the floor of the same case, median to median. */
  toFloor?: number;
  /** The ratio to our own figure of the same case, median to median. */
  toOurs?: number;
  bound?: Bound;
}

export type Unit = 'ms' | 'bytes' | 'kB' | 'count';

/** A limit that a figure has to keep. */
export type Bound = { of: 'value' | 'toFloor' | 'toOurs' } & ({ most: number } | { least: number });

/** Each suite has a file in this folder and a line in `suites.ts`. */
export interface Suite {
  title: string;
  run: () => Figure[] | Promise<Figure[]>;
}

export const FLOOR = 'floor';
export const OURS = 'mingci';

/** Makes a figure for each contender of a case from its times. */
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

/** Whether a figure keeps its bound, or undefined if it has none. */
export function keepsBound(figure: Figure): boolean | undefined {
  const { bound } = figure;
  if (!bound) return undefined;
  const value = figure[bound.of];
  if (value === undefined)
    throw new Error(`${figure.case}, ${figure.who}: has a bound on ${bound.of} but no ${bound.of}`);
  return 'most' in bound ? value <= bound.most : value >= bound.least;
}
