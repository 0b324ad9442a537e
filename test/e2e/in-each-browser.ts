import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, EXTENSIONS, type Reader, startReader } from '../../build/reader/reader.ts';

/**
 * Defines tests once, and runs them in each browser with the built extension installed.
 * `reader` may be called in hooks and tests.
 */
export function inEachBrowser(title: string, tests: (reader: () => Reader) => void): void {
  describe.each(BROWSERS)(`${title} in %s`, (name) => {
    let reader: Reader | undefined;

    beforeAll(async () => {
      const extension = resolve(EXTENSIONS[name]);
      if (!existsSync(extension)) throw new Error(`${EXTENSIONS[name]} is not built. Run: npm run build`);
      reader = await startReader(name, { extension, headless: true, offline: true });
    });

    afterAll(() => reader?.close());

    tests(() => {
      if (!reader) throw new Error('The browser has not been started: use the reader inside a test or hook');
      return reader;
    });
  });
}
