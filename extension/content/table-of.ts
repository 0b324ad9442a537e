import { defaultTable } from '../../build/generated/default-table.ts';
import { yieldToPage } from '../../widgets/core/page/slices.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { layTable } from '../../widgets/core/text/table.ts';
import { DEFAULT_SET } from '../packs/active-set.ts';
import { later } from './later.ts';

/**
 * The matcher of a set of packs. The table of the default set comes with the content script; others are requested.
 *
 * @throws if the background can't provide it.
 */
export async function matcherOf(set: string): Promise<Matcher> {
  const buffer = set === DEFAULT_SET ? defaultTable() : await (await later('table'))(set);
  // Code is slow when it first runs: on a slow machine, doing this and a slice of reading in one task would be
  // noticeable.
  await yieldToPage();
  const matcher = createMatcher(layTable(buffer));
  await yieldToPage();
  return matcher;
}
