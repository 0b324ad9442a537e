import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/** Builds the files that a publisher's page loads, into `widgets/dist`, beside the packs that are there already. */
export async function buildWidgets(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(root, 'widgets/dist'),
      emptyOutDir: false,
      // The oldest that have the CSS Custom Highlight API, without which nothing is marked.
      target: ['chrome105', 'safari17.2', 'firefox140'],
      // `build.minify` leaves white space in ES libraries, for bundlers' sake; this file goes straight to a browser.
      rolldownOptions: { output: { minify: true } },
      lib: { entry: { core: join(root, 'widgets/core/index.ts') }, formats: ['es'] },
    },
  });
}
