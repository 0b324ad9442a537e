import { progress } from './progress.ts';

/** Runs once, and returns how long it took, in ms. */
export type Contender = () => number | Promise<number>;

export interface Turns {
  rounds: number;
  /** Rounds before those, which are not counted, since warm code runs faster. */
  warmUps?: number;
  /** How often a contender runs at most: a peer that takes seconds runs once. */
  most?: Readonly<Record<string, number>>;
}

/** The times of each contender in each round. They take turns, so that other load on the machine affects all alike. */
export async function takeTurns(
  label: string,
  contenders: Readonly<Record<string, Contender>>,
  { rounds, warmUps = 0, most = {} }: Turns,
): Promise<Record<string, number[]>> {
  const times = Object.fromEntries(Object.keys(contenders).map((who) => [who, [] as number[]]));
  for (let round = -warmUps; round < rounds; round++) {
    progress(`${label}, ${round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`}`);
    for (const [who, run] of Object.entries(contenders)) {
      if (round >= (most[who] ?? Infinity)) continue;
      const taken = await run();
      if (round >= 0) times[who]?.push(taken);
    }
  }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
