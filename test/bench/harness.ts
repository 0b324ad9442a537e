import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A figure of the bench: how long one contender took in one case, or how big something is. */
export interface Figure {
  /** What was done: `find, 1,000 terms`. */
  case: string;
  /** Who did it: `floor`, `mingci`, or the peer's name. */
  who: string;
  value: number;
  unit: 'ms' | 'bytes' | 'count';
  /** Value over the floor's (or over what else the suite says) in the same run. */
  ratio?: number;
  /** The most that `ratio` may be, or, where there is no ratio, that `value` may be. */
  bound?: number;
}

/** A suite has a file of its own here and a line in `main.ts`. */
export interface Suite {
  title: string;
  run: () => Figure[] | Promise<Figure[]>;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/**
 * The median time of each contender, in ms. They take turns, so that whatever else the machine does falls on all alike;
 * the first turns warm up and are not counted.
 */
export async function medians(
  contenders: Readonly<Record<string, () => unknown>>,
  { rounds = 9, warmUps = 2 } = {},
): Promise<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(contenders).map((who) => [who, [] as number[]]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [who, run] of Object.entries(contenders)) {
      collect({ type: 'minor' }); // else one pays for the garbage of whoever ran before
      const begin = performance.now();
      await run();
      if (round >= 0) times[who]!.push(performance.now() - begin);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([who, list]) => [who, median(list)]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Whether a figure keeps its bound; undefined where it has none. */
export function keepsBound({ value, ratio, bound }: Figure): boolean | undefined {
  return bound === undefined ? undefined : (ratio ?? value) <= bound;
}
