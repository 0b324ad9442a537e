import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { BROWSERS, type Reader, startReader } from '../../build/reader/reader.ts';
import type { ServedPage } from '../../build/serve.ts';
import { buildScripts } from '../../build/widgets.ts';
import { isExplained } from './elements-in-page.ts';
import { siteFor } from './gallery-site.ts';

// A portal has its own copy of the library, and embeds a story that brings another: both are on one page, each with its
// loader, its chunks, its Lit and its packs. Which of them defines an element is chance; the page works with either.

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/two-builds');
/** The built one, and one that is written otherwise: not minified, so that all names in it are others. */
const BUILDS = ['built', 'other'] as const;

const pages: Record<string, ServedPage> = {};
const site = siteFor({ folder, pages });
const STRICT = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };

// Twice: of each word, what is first in its section is marked, and by one of the two.
const TEXT = '<p>加快“港治谷”建设。</p>'.repeat(2);
const BODY = `
  <article>${TEXT}</article>
  <mingci-article>${TEXT}</mingci-article>
  <p>做好<mingci-term term="six-stabilities">六稳</mingci-term>工作。</p>
  <p>增长<mingci-indicator indicator="grp-growth" period="2021" display="inline">7%左右</mingci-indicator>。</p>
  <mingci-indicator indicator="grp-growth" period="2021">7%左右</mingci-indicator>
  <mingci-indicators theme="economy">主要指标</mingci-indicators>
  <mingci-glossary>名词解释</mingci-glossary>`;

const TAGS = ['term', 'article', 'glossary', 'indicator', 'indicators'];
const marker = (build: string) => [`src="/${build}/mingci.js" data-annotate="article"`];
const bundle = (build: string) => [`src="/${build}/bundle/mingci.js"`];
const elements = (...builds: string[]) =>
  TAGS.map((tag, i) => `src="/${builds[i % builds.length]}/elements/${tag}.js"`);

/** What a page names of each of the two. */
const WAYS: Record<string, (first: string, second: string) => string[]> = {
  'a loader each, both to mark': (first, second) => [...marker(first), ...marker(second)],
  'a loader and a single file': (first, second) => [...marker(first), ...bundle(second)],
  'a single file and a loader': (first, second) => [...bundle(first), ...marker(second)],
  'elements of either': (first, second) => [...elements(first, second), ...marker(first)],
};
const orders = [BUILDS, [...BUILDS].reverse()] as const;
const CASES = Object.keys(WAYS).flatMap((way) => orders.map(([first, second]) => ({ way, first, second })));

beforeAll(async () => {
  const dist = join(root, 'widgets/dist');
  if (!existsSync(join(dist, 'mingci.js'))) throw new Error('widgets/dist is not built. Run: npm run build');
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['mingci.js', 'hydrate.js', 'bundle', 'elements', 'chunks', 'packs']) {
    cpSync(join(dist, part), join(folder, 'built', part), { recursive: true });
  }
  // It is `test` here, which would ask for Lit's development build.
  vi.stubEnv('NODE_ENV', 'production');
  await buildScripts({ folder: join(folder, 'other'), minify: false });
  vi.unstubAllEnvs();
  cpSync(join(dist, 'packs'), join(folder, 'other/packs'), { recursive: true });
});

describe.each(BROWSERS)('a page with two builds in %s', (browser) => {
  let reader: Reader;
  let open: ReadingPage | undefined;

  beforeAll(async () => {
    reader = await startReader(browser, { headless: true, offline: true });
  });
  afterEach(() => open?.close());
  afterAll(() => reader?.close());

  it.each(CASES)('works with $way: $first, $second', async ({ way, first, second }) => {
    const scripts = (WAYS[way]?.(first, second) ?? []).map((script) => `<script type="module" ${script}></script>`);
    pages['/page'] = {
      body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>报告</title>${scripts.join('')}<main>${BODY}</main></html>`,
      headers: STRICT,
    };
    open = await reader.open(site().url('/page'));
    const { page } = open;
    await page.waitForFunction(allThere);
    for (const build of BUILDS) expect(await page.evaluate(scriptsFrom, build)).not.toEqual([]);
    for (const term of ['article mingci-term', 'mingci-article mingci-term', 'p > mingci-term']) {
      await page.hover(term);
      await page.waitForFunction(isExplained, {}, term);
      expect(await page.$$eval('mingci-card', (cards) => cards.length)).toBe(1);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('mingci-card'));
    }
    await page.type('mingci-glossary >>> input', 'gzg');
    await page.waitForFunction(found, {}, '港治谷');
    for (const marked of ['article', 'main > mingci-article']) {
      expect(await page.$$eval(`${marked} mingci-term`, (terms) => terms.map((term) => term.textContent))).toEqual([
        '港治谷',
      ]);
    }
    expect(open.console).toEqual([]);
  });
});

/** In the page: whether every element shows what it is there for. */
function allThere(): boolean {
  const all = (selector: string, shows: (root: ShadowRoot) => boolean) => {
    const elements = [...document.querySelectorAll(selector)];
    return elements.length > 0 && elements.every(({ shadowRoot }) => shadowRoot !== null && shows(shadowRoot));
  };
  const isButton = (root: ShadowRoot) => root.querySelector('[role=button]') !== null;
  const hasValue = (root: ShadowRoot) => root.textContent.includes('7%左右');
  return (
    ['article mingci-term', 'mingci-article mingci-term', 'p > mingci-term'].every((term) => all(term, isButton)) &&
    ['mingci-indicator', 'mingci-indicators'].every((figures) => all(figures, hasValue)) &&
    all('mingci-glossary', (root) => root.textContent.includes('港治谷'))
  );
}

/** In the page: the scripts that have come from a folder. */
function scriptsFrom(folder: string): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return names.filter((name) => name.startsWith(`/${folder}/`) && name.endsWith('.js'));
}

/** In the page: whether the glossary's search has found a word, first of all. */
function found(word: string): boolean {
  const first = document.querySelector('mingci-glossary')?.shadowRoot?.querySelector('dt');
  return first?.textContent.includes(word) ?? false;
}
