import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { SnippetFile } from '../../build/gallery/snippets.ts';

/** A page built from the code that a publisher copies for a framework. */
export interface BuiltPage {
  script: string;
}

const folder = join(import.meta.dirname, '../../.cache/frameworks');

/** The publisher's own code around the copied component. */
const MAIN = {
  react: `import { createRoot } from 'react-dom/client';
import { createElement } from 'react';
import Story from './Story.jsx';
createRoot(document.getElementById('app')).render(createElement(Story));`,
  vue: `import { createApp } from 'vue';
import Story from './Story.vue';
createApp(Story).mount('#app');`,
};

/** Builds copied files into one script for a page with `<div id="app">`, as a publisher would with Vite. */
export async function buildWith(framework: keyof typeof MAIN, files: readonly SnippetFile[]): Promise<BuiltPage> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'main.js'), MAIN[framework]);
  const config: InlineConfig = {
    root: folder,
    logLevel: 'error',
    // The copied one, if the framework needs one.
    configFile: files.some(({ name }) => name === 'vite.config.js') ? join(folder, 'vite.config.js') : false,
    // The repository's own JSX is Preact's. NODE_ENV, which is `test` here, would select React's development build.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js'), output: { codeSplitting: false } } },
  };
  const built = [await build(config)].flat()[0];
  const chunk = built && 'output' in built ? built.output.find(({ type }) => type === 'chunk') : undefined;
  const script = chunk?.type === 'chunk' ? chunk.code : undefined;
  if (script === undefined) throw new Error(`Vite built no script from the code for ${framework}`);
  return { script };
}
