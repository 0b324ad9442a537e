import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT_PAGES } from '../../build/gallery/elements.ts';
import type { SnippetFile, Way } from '../../build/gallery/snippets.ts';
import type { ReadingPage } from '../../build/reader/page.ts';
import { BROWSERS, type Reader, startReader } from '../../build/reader/reader.ts';
import type { ServedPage } from '../../build/serve.ts';
import { allThere } from './elements-in-page.ts';
import { buildWith } from './frameworks.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { axeProblems, overflow } from './own-pages.ts';

// The gallery as publishers without the extension use it: its pages, and each code sample copied from them, pasted into
// a bare page of another site under the strictest content security policy.

const gallery = siteFor({ folder: galleryFolder, shared: true });
const pasted: Record<string, ServedPage> = {};
/** A publisher's site, which hosts a copy of the widgets' folder, as the gallery recommends. */
const publisher = siteFor({ folder: galleryFolder, pages: pasted });
/** Allows no script and no style. Images are allowed because Firefox requests a page's icon by itself. */
const POOREST = "default-src 'none'; img-src 'self'";
const STRICT = "default-src 'self'; require-trusted-types-for 'script'";

/** What each element shows once it works: a text in it, or the button that each known term becomes. */
const SHOWS: Record<string, string> = {
  'mingci-article': 'button',
  'mingci-term': 'button',
  'mingci-pack': 'button',
  'mingci-indicator': '7%左右',
  'mingci-indicators': '7%左右',
  'mingci-glossary': '港治谷',
};
/**
 * The entries of a glossary after the first three letters, which are built like the others. axe takes seconds for all
 * 176, mostly to find the background of each text, and half a minute on a busy machine.
 */
const MORE_ENTRIES = { fromShadowDom: ['mingci-glossary', 'section:nth-of-type(n + 4)'] };
/** The elements that have pages for embedding in frames. */
const FRAMED = new Set(['mingci-term', 'mingci-indicator']);
const TAGS = ELEMENT_PAGES.map(({ tag }) => tag);
const nameOf = (tag: string) => tag.replace('mingci-', '');

const pathsIn = (language: string) => [
  `${language}index.html`,
  ...TAGS.map((tag) => `${language}elements/${nameOf(tag)}.html`),
  `${language}embed/term/gang-zhi-gu.html`,
  `${language}embed/indicator/new-jobs.html`,
];
const PATHS = [...pathsIn(''), ...pathsIn('en/')];

it('has no broken links, whatever folder the gallery is served from', () => {
  const files = globSync('**/*.html', { cwd: galleryFolder });
  expect(files.length).toBeGreaterThan(PATHS.length);
  const lost = files.flatMap((file) => {
    const markup = readFileSync(join(galleryFolder, file), 'utf8');
    return [...markup.matchAll(/\s(?:href|src)="([^"#]+)/g)]
      .map(([, address]) => address as string)
      .filter((address) => !/^https?:/.test(address))
      .filter((address) => address.startsWith('/') || !existsSync(join(galleryFolder, dirname(file), address)))
      .map((address) => `${file}: ${address}`);
  });
  expect(lost).toEqual([]);
});

describe.each(BROWSERS)('the gallery in %s', (browser) => {
  let reader: Reader;
  let open: ReadingPage | undefined;

  beforeAll(async () => {
    if (!existsSync(join(galleryFolder, 'widgets/mingci.js')))
      throw new Error('The gallery is not built. Run: npm run build');
    reader = await startReader(browser, { headless: true, offline: true });
  });
  afterEach(() => open?.close());
  afterAll(() => reader?.close());

  async function visit(url: string, width = 1280): Promise<Page> {
    open = await reader.open(url, { width, height: 800 });
    return open.page;
  }

  it.each(PATHS)('shows %s accessibly, with no layout shift and nothing on the console', async (path) => {
    const page = await visit(gallery().url(path));
    await page.waitForFunction(allThere);
    expect(await axeProblems(page, { exclude: [MORE_ENTRIES] })).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    if (browser === 'chromium') {
      expect(await page.evaluate(layoutShift)).toBe(0);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.waitForFunction(themesAre, {}, 'dark');
      expect(await axeProblems(page, { exclude: [MORE_ENTRIES], runOnly: ['color-contrast'] })).toEqual([]);
    }
    expect(open?.console).toEqual([]);
  });

  it.each(PATHS)('fits %s into a width of 320 px', async (path) => {
    const page = await visit(gallery().url(path), 320);
    await page.waitForFunction(allThere);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    if (browser === 'chromium') expect(await page.evaluate(layoutShift)).toBe(0);
  });

  it('applies the controls to the element and to every code sample', async () => {
    const page = await visit(gallery().url('elements/term.html'));
    await page.select('select[data-attribute="term"]', 'san-qu-liang-tongdao');
    await page.select('select[data-attribute="mode"]', 'elder');
    await page.click('input[name="surface"][value="dark"]');
    const element = await page.$eval('.stage mingci-term', (term) => term.outerHTML);
    expect(element).toContain('term="san-qu-liang-tongdao" mode="elder"');
    expect(await page.$eval('.stage', (stage) => getComputedStyle(stage).backgroundColor)).toBe('rgb(29, 33, 32)');
    const codes = await copied(page);
    expect(codes.script?.[0]?.text).toContain(
      '<mingci-term term="san-qu-liang-tongdao" mode="elder">“三区两通道”</mingci-term>',
    );
    expect(codes.iframe?.[0]?.text).toContain('/embed/term/san-qu-liang-tongdao.html"');
    expect(codes.plain?.[0]?.text).toContain('为隔离病人与易感者划分出来的特殊区域和通道');
  });

  it('copies the code of an element from the top of its page, as the controls have made it', async () => {
    const page = await visit(gallery().url('elements/indicator.html'));
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void (document.body.dataset['copied'] = text);
    });
    await page.select('select[data-attribute="indicator"]', 'new-jobs');
    await page.click('.lead [data-copy]');
    await page.waitForFunction(() => document.querySelector('.lead [data-copy]')?.textContent === '已复制');
    const copy = await page.evaluate(() => document.body.dataset['copied']);
    expect(copy).toContain('<mingci-indicator indicator="new-jobs">新增就业：4万人（2021年目标）</mingci-indicator>');
    expect(copy).toContain(`src="${gallery().url('widgets/bundle/mingci.js')}"`);
  });

  it('says what readers see where no figure fits, and claims none that is not shown', async () => {
    const page = await visit(gallery().url('elements/indicator.html'));
    await page.waitForFunction(allThere);
    await page.select('select[data-attribute="period"]', '2020');
    await page.waitForFunction(
      () =>
        document.querySelector('[data-missing]')?.textContent.trim() &&
        !document.querySelector('[data-missing] > span[hidden]'),
    );
    const codes = await copied(page);
    expect(codes.script?.[0]?.text).toContain('period="2020">地区生产总值增速</mingci-indicator>');
    await page.select('select[data-attribute="period"]', '2021');
    await page.waitForFunction(shows, {}, 'mingci-indicator', '7%左右');
    expect(await page.$eval('[data-missing] > span', (note) => note.hidden)).toBe(true);
  });

  it('prints the article with its notes under their heading', async () => {
    const page = await visit(gallery().url('elements/article.html'));
    await page.waitForFunction(allThere);
    await page.$eval('.stage mingci-article', (article) => (article as Element & { ready: Promise<void> }).ready);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const heading = await page.$eval('.stage section h2', (title) => ({
      text: title.textContent,
      width: title.getBoundingClientRect().width,
    }));
    expect(heading.text).toBe('名词解释');
    expect(heading.width).toBeGreaterThan(50);
  });

  it('copies the code beside the button, and says so', async () => {
    const page = await visit(gallery().url('index.html'));
    // The clipboard needs a real user's click, which a driver's is not.
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void (document.body.dataset['copied'] = text);
    });
    await page.click('[data-copy]');
    await page.waitForFunction(() => document.querySelector('[data-copy]')?.textContent === '已复制');
    const copy = await page.evaluate(() => document.body.dataset['copied']);
    expect(copy).toContain(`src="${gallery().url('widgets/bundle/mingci.js')}" data-annotate="article"`);
  });

  it('has a line of code on its first page that works as promised', async () => {
    const page = await visit(gallery().url('index.html'));
    const line = await page.$eval('figure pre', (code) => code.textContent);
    pasted['/line'] = {
      body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>报告</title>${line.replaceAll(gallery().url('/'), publisher().url('/'))}<article><p>加快推进“港治谷”建设。</p></article></html>`,
      headers: { 'content-security-policy': STRICT },
    };
    await open?.close();
    const story = await visit(publisher().url('/line'));
    await story.waitForFunction(shows, {}, 'mingci-term', 'button');
    expect(open?.console).toEqual([]);
  });

  it.each(TAGS)('has code for <%s> that works as copied on a page of another site', async (tag) => {
    const codes = await copied(await visit(gallery().url(`elements/${nameOf(tag)}.html`)));
    await open?.close();
    pasted['/copied'] = { body: `<!doctype html><meta charset="utf-8"><title>报道</title>${codes.script?.[0]?.text}` };
    const story = await visit(publisher().url('/copied'));
    await story.waitForFunction(shows, {}, tag, SHOWS[tag]);
    expect(open?.console).toEqual([]);
  });

  describe.each(TAGS)('copied for <%s>', (tag) => {
    let codes: Partial<Record<Way, SnippetFile[]>>;

    beforeAll(async () => {
      const { page } = await reader.open(gallery().url(`elements/${nameOf(tag)}.html`));
      await page.$eval(
        'input[data-base]',
        (field, base) => {
          field.value = base;
          field.dispatchEvent(new Event('input'));
        },
        publisher().url('widgets'),
      );
      codes = await copied(page);
      await page.close();
    });

    /** Pastes code into a bare page of the publisher, and opens it. */
    async function paste(markup: string, scripts: Record<string, string> = {}, policy = STRICT): Promise<Page> {
      for (const [path, body] of Object.entries(scripts)) {
        pasted[path] = { body, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
      }
      const sources = Object.keys(scripts).map((path) => `<script type="module" src="${path}"></script>`);
      const body = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>报道</title>${sources.join('')}<main>${markup}</main></html>`;
      pasted['/story'] = { body, headers: { 'content-security-policy': policy } };
      return visit(publisher().url('/story'));
    }

    async function expectElement(page: Page): Promise<void> {
      await page.waitForFunction(shows, {}, tag, SHOWS[tag]);
      expect(open?.console).toEqual([]);
    }

    it('works as a script tag with its hash', async () => {
      await expectElement(await paste(codes.script?.[0]?.text ?? ''));
    });

    it('works as a module', async () => {
      const [script, markup] = codes.esm ?? [];
      await expectElement(await paste(markup?.text ?? '', { '/page.js': script?.text ?? '' }));
    });

    it.each(['react', 'vue'] as const)('works in %s', async (framework) => {
      const { script } = await buildWith(framework, codes[framework] ?? []);
      await expectElement(await paste('<div id="app"></div>', { '/app.js': script }));
    });

    it.each(tag === 'mingci-pack' ? [] : ['plain HTML'])('works as %s', async () => {
      const page = await paste(codes.plain?.find(({ text }) => text)?.text ?? '', {}, POOREST);
      const text = await page.$eval('main', (main) => main.textContent);
      expect(text).toMatch(/港治谷|7%左右/);
      expect(text).toContain('2021年');
      expect(open?.console).toEqual([]);
    });

    it.each(FRAMED.has(tag) ? ['a frame of another site'] : [])('works as %s', async () => {
      const origin = new URL(gallery().url('/')).origin;
      const page = await paste(codes.iframe?.[0]?.text ?? '', {}, `${STRICT}; frame-src ${origin}`);
      await page.waitForFunction(() => document.querySelector('iframe')?.height !== '420');
      const inside = page.frames().find((frame) => frame.url().includes('/embed/'));
      if (tag === 'mingci-indicator') await inside?.waitForFunction(shows, {}, tag, SHOWS[tag]);
      const height = () => page.$eval('iframe', (frame) => Number(frame.height));
      const needed = await inside?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await expect.poll(height).toBe(needed);
      // Messages from the page itself, rather than the frame, are ignored.
      await page.evaluate(async () => {
        postMessage({ type: 'mingci-height', height: 9999 }, '*');
        await new Promise(requestAnimationFrame);
      });
      expect(await height()).toBe(needed);
      expect(open?.console).toEqual([]);
    });
  });
});

/** The code samples of a page as they would be copied, by way of embedding. */
function copied(page: Page): Promise<Partial<Record<Way, SnippetFile[]>>> {
  return page.$$eval('.code', (codes) =>
    Object.fromEntries(
      codes.map((code) => [
        (code as HTMLElement).dataset['way'],
        [...code.querySelectorAll('figure')]
          .filter((figure) => !figure.closest('[hidden]'))
          .map((figure) => ({
            name: figure.querySelector('figcaption code')?.textContent ?? '',
            text: figure.querySelector('pre')?.textContent ?? '',
          })),
      ]),
    ),
  );
}

/** In the page: whether the elements have taken on the theme of the page. */
function themesAre(theme: string): boolean {
  const elements = [...document.querySelectorAll('mingci-indicator, mingci-indicators, mingci-glossary')];
  return elements.every((element) => element.shadowRoot?.querySelector(`[data-theme=${theme}]`));
}

/** In the page: whether an element shows a text or, for `button`, whether every term can be opened. */
function shows(tag: string, what: string | undefined): boolean {
  const element = document.querySelector(tag);
  if (!element?.shadowRoot || what === undefined) return false;
  if (what !== 'button') return element.shadowRoot.textContent.includes(what);
  const terms = [...document.querySelectorAll('mingci-term')];
  return terms.length > 0 && terms.every((term) => term.shadowRoot?.querySelector('[role=button]'));
}

/** In the page, in Chromium: the sum of layout shifts since it began to load. */
async function layoutShift(): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}
