import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';

const root = join(import.meta.dirname, '../..');
const pages = join(root, 'test/frameworks');

/** The folder of a publisher's project, with the package in its `node_modules`. */
export const project = join(root, '.cache/published');

/** Packs `widgets/dist` as it would be published, and installs it into a project with the pages of test/frameworks. */
export function install(): { files: string[]; tarball: string } {
  rmSync(project, { recursive: true, force: true });
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'mingci'), { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const told = execFileSync(npm, ['pack', '--json', '--pack-destination', project], {
    cwd: join(root, 'widgets/dist'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(project, packed.filename);
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'mingci'), '--strip-components=1']);
  cpSync(pages, project, { recursive: true });
  return { files: packed.files.map(({ path }) => path).sort(), tarball };
}

const PLUGINS: Record<string, () => PluginOption> = {
  react: () => [],
  vue: () => vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('mingci-') } } }),
  svelte: () => svelte({ configFile: false }),
};

export const frameworks = Object.keys(PLUGINS);

/** Builds one of the pages as its publisher would, into the project's `dist/<framework>`. */
export async function buildPage(framework: string, entry: string): Promise<void> {
  await build({
    root: project,
    base: `/${framework}/`,
    configFile: false,
    logLevel: 'error',
    plugins: [PLUGINS[framework]?.()],
    build: {
      outDir: join(project, 'dist', framework),
      rolldownOptions: { input: join(project, framework, entry), output: { entryFileNames: 'page.js' } },
    },
  });
}
