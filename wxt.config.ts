import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { mendLibraries } from './build/mend-libraries.ts';
import { minifySheets } from './build/minify-sheets.ts';
import { minifyTemplates } from './build/minify-templates.ts';

/** Where `node build/data.ts` writes the compiled packs. */
const PACKS = new URL('widgets/dist/packs/', import.meta.url);

/** The pages whose terms are marked. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

const CSP = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), minifySheets(), minifyTemplates(), mendLibraries()],
    worker: { plugins: () => [mendLibraries()] },
  }),
  zip: {
    artifactTemplate: 'mingci-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'mingci-{{version}}-sources.zip',
    // Everything needed to rebuild the extension, without what only presents or tests it.
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['widgets/dist/**', 'build/generated/**', 'docs/images/**', 'extension/store/**', 'test/**'],
  },
  hooks: {
    'build:publicAssets'(_, files) {
      // The packs and the documents that they quote.
      const names = readdirSync(PACKS, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
      for (const name of names.filter((file) => /^[^/]+\.json$|\.txt$/.test(file))) {
        files.push({ absoluteSrc: fileURLToPath(new URL(name, PACKS)), relativeDest: `packs/${name}` });
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: iconSizes([16, 32, 48, 96, 128]),
    // docs/privacy.md gives the reason for each. WXT adds sidePanel for browsers that have one.
    permissions: ['scripting', 'storage', 'contextMenus'],
    host_permissions: PAGES,
    content_scripts: [
      {
        matches: PAGES,
        js: ['reader.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    // The extension's pages neither load anything from elsewhere nor send anything. `wxt` (dev) needs its own server.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CSP } }),
    action: { default_title: '__MSG_action_default__', default_icon: iconSizes([16, 32]) },
    omnibox: { keyword: 'mc' },
    commands: {
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mingci@mingci',
              // The first version with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first version that knows data_collection_permissions: web-ext warns about 140.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // The first version with popovers, which the card needs; highlights came earlier, in 105.
        { minimum_chrome_version: '114' }),
  }),
});

function iconSizes(sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`]));
}
