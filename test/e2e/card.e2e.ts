import { expect, it } from 'vitest';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const site = siteFor({ folder: galleryFolder });

/** Verbatim from Annex 1 (附件1). */
const GANG_ZHI_GU =
  '以国际邮轮母港区为依托,以市北区全域为主战场,聚焦打造社会治理、法治驱动、产业发展三大新高地,统筹政法及相关职能部门资源,充分运用现代科技手段,建立集市域社会治理、政法服务保障、“港产城”融合发展于一体的“港治平台”,为建设国际航运贸易金融创新中心核心区创造最优的法治营商环境。';

inEachBrowser('The card', (reader) => {
  async function openNews() {
    const page = await reader().open(site().url('stories/news.html'));
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(10);
    return page;
  }

  it('opens over a term that the pointer rests on, with the verbatim definition and its source', async () => {
    const page = await openNews();
    await page.hover('港治谷');
    await expect.poll(() => page.cardText()).toBeDefined();
    const text = await page.inCard((root) => root.textContent);
    expect(text).toContain(GANG_ZHI_GU);
    expect(text).toContain('gǎng zhì gǔ');
    expect(text).toMatch(/附件1|Annex 1/);
    await page.close();
  });

  it('stays open while the pointer moves onto it, and closes when the pointer leaves both', async () => {
    const page = await openNews();
    await page.hover('港治谷');
    await expect.poll(() => page.cardText()).toBeDefined();
    const { x, y } = await page.placeInCard('h2');
    await page.page.mouse.move(x, y, { steps: 8 });
    await page.page.mouse.move(x + 40, y + 30, { steps: 4 });
    // Longer than the grace period for reaching the card: if it is still open then, the pointer keeps it open.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.cardText()).toBeDefined();
    await page.page.mouse.move(5, 5, { steps: 4 });
    await expect.poll(() => page.cardText()).toBeUndefined();
    await page.close();
  });

  it('is opened by shortcuts, takes focus, and returns it', async () => {
    const page = await openNews();
    await page.frame.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await page.command('next-term');
    await expect.poll(() => page.cardText()).toContain('产业载体支撑体系');
    expect(await page.inCard((root) => root.activeElement !== null)).toBe(true);
    await page.command('next-term');
    await expect.poll(() => page.cardText()).toContain('RCEP青岛经贸合作先行创新试验基地');
    await page.command('previous-term');
    await expect.poll(() => page.cardText()).toContain('产业载体支撑体系');
    await page.press('Escape');
    await expect.poll(() => page.cardText()).toBeUndefined();
    expect(await page.frame.evaluate(() => document.activeElement?.textContent)).toBe('政府报告');
    await page.close();
  });

  it('leads to related terms and back', async () => {
    const page = await openNews();
    await page.command('next-term');
    await expect.poll(() => page.inCard((root) => root.querySelector('h2')?.textContent)).toContain('1+6+N');
    await page.clickInCard('.related button', 'RCEP青岛');
    await expect
      .poll(() => page.inCard((root) => root.querySelector('h2')?.textContent))
      .toBe('RCEP青岛经贸合作先行创新试验基地');
    await page.clickInCard('.back');
    await expect.poll(() => page.inCard((root) => root.querySelector('h2')?.textContent)).toContain('1+6+N');
    await page.close();
  });

  it('explains the parts of a shorthand', async () => {
    const page = await openNews();
    await page.hover('１＋６＋Ｎ');
    await expect.poll(() => page.cardText()).toBeDefined();
    const parts = await page.inCard((root) =>
      [...root.querySelectorAll('.parts dt')].map((label) => [
        label.textContent,
        [...(label.nextElementSibling?.querySelectorAll('li') ?? [])].map((item) => item.textContent),
      ]),
    );
    expect(parts).toEqual([
      ['1', []],
      ['6', ['国际大健康', '人工智能', '跨国企业区域总部', '高端新材料', '数字科技', '产业互联网']],
      ['N', ['统筹陆海', '统筹地上地下', '统筹存量增量', '协调周边区市']],
    ]);
    await page.close();
  });

  it('opens as a sheet on a phone when a term is tapped, and closes on a tap elsewhere', async () => {
    const page = await reader().open(site().url('stories/news.html'), { width: 390, height: 780, touch: true });
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(10);
    await page.tap('三区两通道');
    await expect.poll(() => page.cardText()).toContain('清洁区');
    // Once it has slid in. Its lower border lies just outside the window.
    const atBottom = () =>
      page.inCard((root) => {
        const { left, right, bottom } = (root.querySelector('.card') as HTMLElement).getBoundingClientRect();
        const { clientWidth } = document.documentElement;
        return left === 0 && right === clientWidth && Math.abs(bottom - window.innerHeight) <= 1;
      });
    await expect.poll(atBottom).toBe(true);
    // A place above the sheet, in the page's margin.
    await page.page.touchscreen.tap(3, 3);
    await expect.poll(() => page.cardText()).toBeUndefined();
    await page.close();
  });
});
