import type { Indicator } from '../../../data/schema/pack.ts';
import type { Facts } from '../../core/export/facts.ts';
import { packsFor } from '../pack/page-packs.ts';

/**
 * The figures of the packs that hold for an element, fetched if need be.
 *
 * @throws Error when one can't be fetched, or is not what it should be
 */
export async function factsFor(element: Element): Promise<readonly Facts[]> {
  const { packs } = await packsFor(element);
  const facts = await Promise.all(packs.map((pack) => pack.facts()));
  return facts.filter((each) => each !== undefined);
}

/** An indicator by its id, or by `pack/id`. */
export function findIndicator(
  packs: readonly Facts[],
  name: string,
): { facts: Facts; indicator: Indicator } | undefined {
  const [id, pack] = name.split('/').reverse();
  for (const facts of packs) {
    const indicator = facts.indicators.find((candidate) => candidate.id === id);
    if (indicator && (pack === undefined || pack === facts.id)) return { facts, indicator };
  }
  return undefined;
}
