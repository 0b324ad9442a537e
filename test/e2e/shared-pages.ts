import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedPage } from '../../build/serve.ts';

const folder = join(import.meta.dirname, '../../../shared/pages');

/** Real news pages are kept beside the repository, not in it, since their texts belong to their publishers. */
export const sharedPagesArePresent = existsSync(folder);

/**
 * The pages by path. Their policy blocks what they would load from elsewhere: waiting in vain for that takes minutes.
 */
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

/** The paths of the pages. If they are absent, a placeholder, so that the skipped test is listed. */
export const sharedPagePaths: readonly string[] = sharedPagesArePresent
  ? Object.keys(sharedPages)
  : ['(the shared pages are absent)'];
