import { defaultTable } from '../../build/generated/default-table.ts';
import { yieldToPage } from '../../widgets/core/page/slices.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { layTable } from '../../widgets/core/text/table.ts';
import { DEFAULT_SET } from '../packs/active-set.ts';
import { later } from './later.ts';

/**
 * The matcher of a set of packs. That of the packs which every reader has is at hand; another is asked for.
 *
 * @throws when the background can't give it.
 */
export async function matcherOf(set: string): Promise<Matcher> {
  const buffer = set === DEFAULT_SET ? defaultTable() : await (await later('table'))(set);
  // Code that runs for the first time is slow: on a slow machine, to do this and read what fits into a slice in one task is felt.
  await yieldToPage();
  const matcher = createMatcher(layTable(buffer));
  await yieldToPage();
  return matcher;
}
