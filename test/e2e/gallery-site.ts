import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Site, type SiteOptions, startSite } from '../../build/serve.ts';

/** Serves a site for the tests of a file. Call it at the top level of the file; use its result in tests and hooks. */
export function siteFor(options: SiteOptions): () => Site {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await startSite(options);
  });
  afterAll(() => site?.close());
  return () => {
    if (!site) throw new Error('The site is not up yet: use it inside a test or hook');
    return site;
  };
}

/** The folder of the built gallery with the demo stories. */
export const galleryFolder = join(import.meta.dirname, '../../widgets/dist/gallery');
