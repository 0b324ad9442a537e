import { expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const page = (body: string) => ({
  body: `<!doctype html><meta charset="utf-8"><title>页</title>
<style>body { margin: 16px; font: 16px/1.6 sans-serif } iframe { border: 0 }</style>${body}`,
});
const filler = '<p>无关的一段文字。</p>'.repeat(12);
const story = '<p>建设<a href="#x">链接</a></p><p>推进港治谷建设</p><p>三区两通道</p>';
/** A page with a frame, whose address, style and surroundings are given in the query. */
const frame = page(`${filler}<iframe width="300" height="160"></iframe>${filler}<script>
const given = new URLSearchParams(location.search), element = document.querySelector('iframe');
element.style.cssText = given.get('style');
if (given.get('in') === 'sandbox') element.sandbox = 'allow-scripts';
if (given.get('in') === 'shadow') {
  const host = document.createElement('div');
  element.replaceWith(host);
  host.attachShadow({ mode: 'open' }).append(element);
}
element.src = given.get('of');
</script>`);

/** Each has its own port, and therefore its own origin. */
const outer = siteFor({ pages: { '/': frame, '/inner': page(story) } });
const between = siteFor({ pages: { '/': frame } });
const inner = siteFor({ pages: { '/inner': page(story), '/long': page(filler + story + filler) } });

interface Case {
  of(): string;
  style?: string;
  /** What the frame is in. */
  in?: 'sandbox' | 'shadow';
  /** How large a CSS pixel of the frame is in the top window. */
  scale?: number;
}

const framing = (address: string, of: string, how: Omit<Case, 'of' | 'scale'> = {}) =>
  `${address}?${new URLSearchParams({ of, ...how })}`;
const FRAMES: Record<string, Case> = {
  'of another origin': { of: () => inner().url('/inner') },
  'with a border and padding': { of: () => inner().url('/inner'), style: 'border: 12px solid #999; padding: 9px 21px' },
  'that is scrolled': { of: () => inner().url('/long') },
  'that is scaled': { of: () => inner().url('/inner'), style: 'transform: scale(0.8) translate(90px)', scale: 0.8 },
  'that is zoomed': { of: () => inner().url('/inner'), style: 'zoom: 1.5', scale: 1.5 },
  'of the same origin': { of: () => outer().url('/inner') },
  'of no origin': { of: () => inner().url('/inner'), in: 'sandbox' },
  'in another frame': { of: () => framing(between().url('/'), inner().url('/inner')) },
};

/** How far a card's nearer edge is from the vertical position `y`. */
const offOf = (card: { top: number; bottom: number } | undefined, y: number) =>
  card ? Math.min(Math.abs(card.top - y), Math.abs(card.bottom - y)) : Infinity;

inEachBrowser('A frame too small for a card', (reader) => {
  /** Opens a page with such a frame, waits until it is marked, and scrolls the term in the frame into view. */
  async function open({ of, scale = 1, ...how }: Case) {
    const page = await reader().open(framing(outer().url('/'), of(), how));
    const within = () => page.inFrame(new URL(of()).search.includes('of=') ? '/inner' : new URL(of()).pathname);
    await expect
      .poll(async () =>
        within()
          .marks()
          .catch(() => []),
      )
      .toContain('港治谷');
    return { page, within: within(), term: await termIn(within(), scale) };
  }

  /**
   * Where the term is in the top window. The browser's driver knows where frames begin, but not how they are scaled.
   */
  async function termIn(within: ReadingPage, scale: number, intoView = true) {
    if (intoView) await within.placeOf('港治谷');
    const frames = [];
    for (let at = within.frame; at.parentFrame(); at = at.parentFrame()!) frames.push(at);
    const corners = await Promise.all(
      frames.map((each) =>
        each.frameElement().then((element) =>
          element!.evaluate((box, wanted) => {
            if (wanted && box.ownerDocument.defaultView === window.top)
              box.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top } = box.getBoundingClientRect();
            const share = (side: string) => {
              const style = getComputedStyle(box);
              return (
                parseFloat(style.getPropertyValue(`border-${side}-width`)) +
                parseFloat(style.getPropertyValue(`padding-${side}`))
              );
            };
            return { x: left + share('left'), y: top + share('top') };
          }, intoView),
        ),
      ),
    );
    const { x, y } = await within.frame.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('港治谷'))!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 2);
      range.setEnd(text, 5);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    return corners.reduce((at, corner) => ({ x: at.x + corner.x, y: at.y + corner.y }), { x: x * scale, y: y * scale });
  }

  const cardBox = (page: ReadingPage) =>
    page.inCard((root) => {
      const { left, top, right, bottom } = (root.querySelector('.card') as HTMLElement).getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    });

  it.each(Object.keys(FRAMES))('%s has the top frame show the whole card, at the term', async (name) => {
    const { page, within, term } = await open(FRAMES[name] as Case);
    const before = [await page.document(), await within.document()];
    await page.page.mouse.move(term.x, term.y);
    await expect.poll(() => page.cardText()).toContain('港治平台');
    const box = (await cardBox(page))!;
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.width);
    expect(box.bottom).toBeLessThanOrEqual(box.height);
    // Above or below the line, no further away than a card of the page's own, and level with the term horizontally.
    expect(offOf(box, term.y)).toBeLessThan(40);
    expect(box.left).toBeLessThanOrEqual(term.x);
    expect(box.right).toBeGreaterThanOrEqual(term.x);
    expect(await within.cardText()).toBeUndefined();
    expect(await within.document()).toBe(before[1]);
    await page.page.mouse.move(5, 5, { steps: 4 });
    await expect.poll(() => page.cardText()).toBeUndefined();
    expect([await page.document(), await within.document()]).toEqual(before);
    expect(page.console).toEqual([]);
    await page.close();
  });

  it('keeps the card open while the pointer is on it; Esc and a click elsewhere close it', async () => {
    const { page, term } = await open(FRAMES['of another origin'] as Case);
    await page.page.mouse.move(term.x, term.y);
    await expect.poll(() => page.cardText()).toContain('港治平台');
    const { x, y } = await page.placeInCard('h2');
    await page.page.mouse.move(x, y, { steps: 8 });
    // Longer than the grace period for reaching the card: if it is still open then, the pointer keeps it open.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await page.cardText()).toBeDefined();
    await page.press('Escape');
    await expect.poll(() => page.cardText()).toBeUndefined();
    await page.page.mouse.move(5, 5);
    await page.page.mouse.move(term.x, term.y, { steps: 2 });
    await expect.poll(() => page.cardText()).toBeDefined();
    await page.page.mouse.move(x, y, { steps: 8 });
    await page.page.mouse.click(x, y);
    await page.page.mouse.move(5, 5, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await page.cardText()).toBeDefined();
    await page.page.mouse.click(5, 5);
    await expect.poll(() => page.cardText()).toBeUndefined();
    await page.close();
  });

  it('moves the card along when the frame or the page is scrolled', async () => {
    const { page, within } = await open(FRAMES['that is scrolled'] as Case);
    await within.frame.evaluate(() => window.focus());
    await page.command('next-term');
    await expect.poll(() => page.cardText()).toContain('港治平台');
    const follows = async () => {
      const { x, y } = await termIn(within, 1, false);
      await expect.poll(async () => offOf(await cardBox(page), y)).toBeLessThan(40);
      return { x, y };
    };
    const first = await follows();
    await within.frame.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    const second = await follows();
    await page.frame.evaluate(() => scrollBy({ top: 25, behavior: 'instant' }));
    const third = await follows();
    expect([second.y - first.y, third.y - second.y].map(Math.round)).toEqual([-30, -25]);
    await page.close();
  });

  it('focuses the card when a shortcut opens it, steps on from it, and has focus back', async () => {
    const { page, within } = await open(FRAMES['of another origin'] as Case);
    await within.click('链接');
    await page.command('next-term');
    await expect.poll(() => page.cardText()).toContain('港治平台');
    expect(await page.inCard((root) => root.activeElement !== null)).toBe(true);
    await page.command('next-term');
    await expect.poll(() => page.cardText()).toContain('清洁区');
    expect(await page.inCard((root) => root.activeElement !== null)).toBe(true);
    await page.press('Escape');
    await expect.poll(() => page.cardText()).toBeUndefined();
    await expect
      .poll(() => within.frame.evaluate(() => `${document.hasFocus()} ${document.activeElement?.textContent}`))
      .toBe('true 链接');
    await page.close();
  });

  it('shows the card itself if the top frame cannot find out where the frame is', async () => {
    const { page, within, term } = await open({ of: () => inner().url('/inner'), in: 'shadow' });
    await page.page.mouse.move(term.x, term.y);
    await expect.poll(() => within.cardText()).toContain('港治平台');
    expect(await page.cardText()).toBeUndefined();
    await page.close();
  });

  it('closes the card when the frame is removed', async () => {
    const { page, term } = await open(FRAMES['in another frame'] as Case);
    await page.page.mouse.move(term.x, term.y);
    await expect.poll(() => page.cardText()).toBeDefined();
    await page.frame.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => page.cardText()).toBeUndefined();
    await page.close();
  });
});
