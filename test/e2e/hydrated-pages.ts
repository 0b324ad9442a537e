import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';

const folder = join(import.meta.dirname, '../fixtures/rendered');
const cache = join(import.meta.dirname, '../../.cache/rendered');

const FRAMEWORKS: Record<string, { plugins: () => PluginOption; ending: string }> = {
  react: { plugins: () => [], ending: 'tsx' },
  vue: { plugins: () => vue(), ending: 'ts' },
  svelte: { plugins: () => svelte({ configFile: false }), ending: 'ts' },
};

export const frameworks = Object.keys(FRAMEWORKS);

/** A page that the framework has rendered on a server, and the script that hydrates it in the browser. */
export async function hydratedPage(framework: string): Promise<{ html: string; script: string }> {
  const file = join(cache, `${framework}.mjs`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, await bundle(framework, 'server'));
  const { draw } = (await import(pathToFileURL(file).href)) as { draw(): Promise<string> };
  const html = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>${framework}</title>
    <script src="/page.js"></script><div id="app">${await draw()}</div><script type="module" src="/${framework}.js"></script>`;
  return { html, script: await bundle(framework, 'client') };
}

/** Builds a side as its publisher would: production code, which still reports a failed hydration. */
async function bundle(framework: string, side: 'client' | 'server'): Promise<string> {
  const { plugins, ending } = FRAMEWORKS[framework] as (typeof FRAMEWORKS)[string];
  const built = [
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      plugins: [plugins()],
      // NODE_ENV is `test` here, which would select development code.
      define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
      ssr: { noExternal: true },
      build: {
        write: false,
        ssr: side === 'server',
        rolldownOptions: {
          input: join(folder, framework, `${side}.${ending}`),
          output: { codeSplitting: false },
        },
      },
    }),
  ].flat()[0];
  const chunk = built && 'output' in built ? built.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Vite built no ${side} code for ${framework}`);
  return chunk.code;
}
