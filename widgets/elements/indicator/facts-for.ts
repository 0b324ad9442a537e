import type { Indicator } from '../../../data/schema/pack.ts';
import type { Facts } from '../../core/export/facts.ts';
import { figuresFor } from '../pack/page-figures.ts';

/**
 * The figures of the packs that apply to an element, fetched if need be: all of them, or those of one indicator, which
 * is much less to fetch.
 *
 * @param name of an indicator: its id, or `pack/id`
 * @throws Error if one can't be fetched, or is not valid
 */
export async function factsFor(element: Element, name?: string): Promise<readonly Facts[]> {
  const packs = await figuresFor(element);
  if (name === undefined) return Promise.all(packs.map((pack) => pack.all()));
  const [id, pack] = split(name);
  const wanted = packs.filter((each) => pack === undefined || each.id === pack);
  const facts = await Promise.all(wanted.map((each) => each.one(id)));
  return facts.filter((each) => each !== undefined);
}

/** An indicator by its id, or by `pack/id`. */
export function findIndicator(
  packs: readonly Facts[],
  name: string,
): { facts: Facts; indicator: Indicator } | undefined {
  const [id, pack] = split(name);
  for (const facts of packs) {
    const indicator = facts.indicators.find((candidate) => candidate.id === id);
    if (indicator && (pack === undefined || pack === facts.id)) return { facts, indicator };
  }
  return undefined;
}

function split(name: string): [id: string, pack?: string] {
  return name.split('/').reverse() as [string, string?];
}
