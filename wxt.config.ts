import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  zip: { artifactTemplate: 'mingci-{{version}}-{{browser}}.zip', sourcesTemplate: 'mingci-{{version}}-sources.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mingci@mingci',
              // The first with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with popovers, which the card is; highlights came before, in 105.
        { minimum_chrome_version: '114' }),
  }),
});
