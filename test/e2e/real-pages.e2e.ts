import { describe, expect, it } from 'vitest';
import { settledMarks } from '../../build/start/show.ts';
import { siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { countByTerm } from './marks.ts';
import expected from './real-pages-marks.json' with { type: 'json' };
import { sharedPagePaths, sharedPages, sharedPagesArePresent } from './shared-pages.ts';

/** What a person reading each page would mark, by term. A page that is not listed has no terms. */
const TERMS: Record<string, Record<string, number>> = expected;

describe.skipIf(!sharedPagesArePresent)('Real pages', () => {
  const site = siteFor({ pages: sharedPages });

  inEachBrowser('A real page', (reader) => {
    it.each(sharedPagePaths)(
      '%s: terms are marked, the document is unchanged, and nothing of ours is on its console',
      async (path) => {
        const page = await reader().open(site().url(path));
        const before = await page.document();
        expect(countByTerm(await settledMarks(page))).toEqual(TERMS[path] ?? {});
        expect(await page.document()).toBe(before);
        // The saved pages lack most of what they load, and log that. None of the messages may be ours.
        expect(page.console.filter((line) => /mingci|(?:chrome|moz)-extension:/.test(line))).toEqual([]);
        await page.close();
      },
    );
  });
});
