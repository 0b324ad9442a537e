import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PACKS } from '../../build/data/default-table.ts';
import { BROWSERS, type Reader, startReader } from '../../build/reader/reader.ts';
import { type Site, startSite } from '../../build/serve.ts';
import { checkFacts, checkIndex } from '../../widgets/elements/pack/check-facts.ts';
import { checkPack } from '../../widgets/elements/pack/check-pack.ts';
import { buildPage, frameworks, install, project } from './published.ts';

// What publishers get from npm: packed, installed, checked by the usual tools, and used in three frameworks.

/** How long a compiler may take, in ms. A busy machine needs half a minute. */
const COMPILING = 240_000;

const root = join(import.meta.dirname, '../..');
const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: project, encoding: 'utf8' });

describe('the published package', () => {
  let packed: ReturnType<typeof install>;

  beforeAll(() => {
    if (!existsSync(join(root, 'widgets/dist/package.json'))) throw new Error('Not built. Run: npm run build');
    packed = install();
  });

  it('contains what it should, and no more', () => {
    const names = packed.files.map((path) =>
      path
        .replace(/^(chunks|server\/chunks)\/.+\.js$/, '$1/….js')
        .replace(/(?:indicators\/.+)?-[\w-]{43}\.json$/, (name) =>
          name.startsWith('indicators/') ? 'indicators/….json' : '-….json',
        ),
    );
    expect([...new Set(names)].filter((name) => !name.startsWith('types/'))).toMatchInlineSnapshot(`
      [
        "LICENSE",
        "README.md",
        "attributes.d.ts",
        "bundle/mingci.js",
        "chunks/….js",
        "core.d.ts",
        "core.js",
        "custom-elements.json",
        "elements/article.d.ts",
        "elements/article.js",
        "elements/glossary.d.ts",
        "elements/glossary.js",
        "elements/indicator.d.ts",
        "elements/indicator.js",
        "elements/indicators.d.ts",
        "elements/indicators.js",
        "elements/pack.d.ts",
        "elements/pack.js",
        "elements/term.d.ts",
        "elements/term.js",
        "html-custom-data.json",
        "hydrate.d.ts",
        "hydrate.js",
        "mingci.d.ts",
        "mingci.js",
        "pack.schema.json",
        "package.json",
        "packs/national-policy.json",
        "packs/national-policy/cards-….json",
        "packs/national-policy/figures-….json",
        "packs/national-policy/indicators-….json",
        "packs/national-policy/indicators.json",
        "packs/national-policy/marks.json",
        "packs/shibei-2021.json",
        "packs/shibei-2021/cards-….json",
        "packs/shibei-2021/figures-….json",
        "packs/shibei-2021/indicators-….json",
        "packs/shibei-2021/indicators.json",
        "packs/shibei-2021/indicators/….json",
        "packs/shibei-2021/marks.json",
        "react.d.ts",
        "server.d.ts",
        "server/chunks/….js",
        "server/elements/article.js",
        "server/elements/glossary.js",
        "server/elements/indicator.js",
        "server/elements/indicators.js",
        "server/elements/pack.js",
        "server/elements/term.js",
        "server/mingci.js",
        "server/server.js",
        "svelte.d.ts",
        "vue.d.ts",
      ]
    `);
    expect(packed.files.filter((path) => path.startsWith('types/') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it.each(DEFAULT_PACKS)('holds %s in the form that its elements rely on without checking it', (id) => {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(root, 'widgets/dist/packs', file), 'utf8'));
    const whole = checkPack(read(`${id}.json`));
    const marks = checkPack(read(`${id}/marks.json`));
    expect([marks.format, marks.id]).toEqual(['mingci-marks/1', id]);
    expect(marks.terms.map((term) => term.id)).toEqual(whole.terms.map((term) => term.id));
    const { all } = checkIndex(read(`${id}/indicators.json`));
    expect(checkFacts(read(`${id}/${all}`)).id).toBe(id);
  });

  it('passes publint', async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(project, 'node_modules/mingci'),
      pack: false,
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('has types that resolve, according to attw', { timeout: COMPILING }, () => {
    // As a package of ES modules only: require() in old Node and resolution without `exports` are not supported.
    run('@arethetypeswrong/cli/dist/index.js', packed.tarball, '--profile', 'esm-only', '--format', 'ascii');
  });

  it('has types that accept correct code and reject mistakes', { timeout: COMPILING }, () => {
    run('typescript/bin/tsc', '--project', join(project, 'publisher.json'));
  });

  it('can be imported by Node, where there is no page', () => {
    const script = `await import('mingci'); await import('mingci/core.js'); console.log(!!customElements.get('mingci-term'))`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(out.trim()).toBe('true');
  });

  describe('built into a page', () => {
    let site: Site;

    beforeAll(async () => {
      // Vitest sets it to `test`, which would select React's development build.
      vi.stubEnv('NODE_ENV', 'production');
      for (const framework of frameworks) await buildPage(framework, framework === 'react' ? 'main.tsx' : 'main.ts');
      vi.unstubAllEnvs();
      const pages = frameworks.map((framework) => [
        `/${framework}`,
        {
          body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>${framework}</title><div id="app"></div>
            <script type="module" src="/${framework}/page.js"></script></html>`,
        },
      ]);
      site = await startSite({ folder: join(project, 'dist'), pages: Object.fromEntries(pages) });
    });

    afterAll(() => site?.close());

    describe.each(BROWSERS)('in %s', (browser) => {
      let reader: Reader;
      beforeAll(async () => {
        reader = await startReader(browser, { headless: true, offline: true });
      });
      afterAll(() => reader?.close());

      it.each(frameworks)('with %s, explains a term, fires its event, and shows a figure', async (framework) => {
        const open = await reader.open(site.url(`/${framework}`));
        const { page } = open;
        const word = await page.waitForSelector('mingci-term >>> [role=button]');
        await word?.click();
        await page.waitForSelector('mingci-card >>> .card:popover-open');
        await page.waitForFunction(() => document.querySelector('output')?.textContent === 'shibei-2021/gang-zhi-gu');
        await page.waitForSelector('mingci-indicator >>> [part=evidence]');
        expect(open.console).toEqual([]);
        await open.close();
      });
    });
  });
});
