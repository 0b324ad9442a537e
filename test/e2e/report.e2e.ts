import { expect, it } from 'vitest';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { countByTerm } from './marks.ts';
import expected from './report-marks.json' with { type: 'json' };

/**
 * The ten terms of the annex, counted by reading the report: once per section that has them.
 * 附件1 has all ten. Elsewhere: RCEP base in 一, 二, 三 and (二); 港治谷 in 一 and (八); “3+N” and “政务e站” in 一;
 * “1+6+N” in 二 and (二); “三区两通道” in (一); “1+N” in (三); “五个一” in (六); 党建引领…互联网 in (七); “一网多中心” in (八).
 */
const ANNEX = {
  'shibei-2021/gang-zhi-gu': 3,
  'shibei-2021/one-plus-n-trading': 2,
  'shibei-2021/one-plus-six-plus-n': 3,
  'shibei-2021/party-governance-internet': 2,
  'shibei-2021/rcep-qingdao-base': 5,
  'shibei-2021/san-qu-liang-tongdao': 2,
  'shibei-2021/tcm-five-ones': 2,
  'shibei-2021/three-plus-n': 2,
  'shibei-2021/yi-wang-duo-zhongxin': 2,
  'shibei-2021/zhengwu-e-zhan': 2,
};

const site = siteFor({ folder: galleryFolder });

inEachBrowser('The report, as a portal shows it,', (reader) => {
  it('has each term marked once in every section that contains it, and nothing else', async () => {
    const page = await reader().open(site().url('stories/report.html'));
    await expect
      .poll(async () => (await page.marks()).length, { timeout: 10_000 })
      .toBe(Object.values(expected).reduce((sum, count) => sum + count, 0));
    const counts = countByTerm(await page.marks());
    expect(counts).toEqual(expected);
    expect(counts).toMatchObject(ANNEX);
    await page.close();
  });

  it('shows on the button how many terms it contains', async () => {
    const page = await reader().open(site().url('stories/report.html'));
    await expect.poll(() => page.badge(), { timeout: 10_000 }).toBe(String(Object.keys(expected).length));
    await page.close();
  });

  it('is the same document before, during and after reading, except for the host of the open card', async () => {
    const page = await reader().open(site().url('stories/report.html'));
    const before = await page.document();
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(0);
    expect(await page.document()).toBe(before);

    await page.hover('港治谷');
    await expect.poll(() => page.cardText()).toContain('以国际邮轮母港区为依托');
    const during = await page.document();
    const host = /<mingci-card[^>]*(?:\/>|><\/mingci-card>)/g;
    expect(during.match(host)).toHaveLength(1);
    expect(during.replace(host, '')).toBe(before);

    await page.press('Escape');
    await expect.poll(() => page.cardText()).toBeUndefined();
    expect(await page.document()).toBe(before);
    expect(page.console).toEqual([]);
    await page.close();
  });
});
