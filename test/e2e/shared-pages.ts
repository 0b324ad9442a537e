import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedPage } from '../../build/serve.ts';

const folder = join(import.meta.dirname, '../../../shared/pages');

/** Real news pages are kept beside the repository and not in it: their texts belong to their publishers. */
export const sharedPagesArePresent = existsSync(folder);

/** By path. Nothing that they would load from elsewhere is asked for: it is not there, and waiting for it takes minutes. */
export const sharedPages: Record<string, ServedPage> = Object.fromEntries(
  (sharedPagesArePresent ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.html'))
    .map((name) => [
      `/${name}`,
      {
        body: readFileSync(join(folder, name), 'utf8'),
        headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline' data:" },
      },
    ]),
);

/** Each page's path; where they are absent, one that stands for them, so that it is seen that they were skipped. */
export const sharedPagePaths: readonly string[] = sharedPagesArePresent
  ? Object.keys(sharedPages)
  : ['(the shared pages are absent)'];
