// Element and DOM tests in real browsers: `npx wtr`, or `npx wtr --files 'widgets/core/page/*.browser.test.ts'`.
// ENGINES=chromium,webkit (also firefox) runs them in some engines only.

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, need } from './build/setup/browsers.mjs';
import { countsReporter } from './test/engines/counts-reporter.mjs';
import { servedPlugin } from './test/engines/served-plugin.mjs';
import { webkitLauncher } from './test/engines/webkit.mjs';

const LAUNCHERS = {
  chromium: async () =>
    chromeLauncher({ puppeteer, launchOptions: { executablePath: need('chromium'), args: chromiumFlags() } }),
  firefox: async () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: need('firefox') } }),
  webkit: webkitLauncher,
};

// WebKitGTK, which stands in for Safari, exists on Linux only.
const all = process.platform === 'linux' ? ['chromium', 'firefox', 'webkit'] : ['chromium', 'firefox'];
const wanted = process.env['ENGINES']?.split(',') ?? all;
const countsFile = process.env['COUNTS_FILE'];

export default {
  files: ['{widgets,extension,test}/**/*.browser.test.ts'],
  browsers: await Promise.all(
    wanted.map((engine) => {
      const launch = LAUNCHERS[/** @type {keyof typeof LAUNCHERS} */ (engine)];
      if (!launch) throw new Error(`ENGINES names ${engine}; the engines are ${Object.keys(LAUNCHERS).join(', ')}.`);
      return launch();
    }),
  ),
  hostname: '127.0.0.1',
  // One page at a time, so that each test has the focus, the pointer and the whole viewport to itself.
  concurrency: 1,
  concurrentBrowsers: 1,
  nodeResolve: true,
  testFramework: { config: { forbidOnly: countsFile !== undefined, timeout: 10_000 } },
  // Tests want Lit's development build, which checks how it is used, but it announces itself on every page.
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(countsFile ? [countsReporter(countsFile)] : [])],
  plugins: [servedPlugin(), esbuildPlugin({ ts: true, tsconfig: './tsconfig.json' })],
};
