import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Site, type SiteOptions, startSite } from '../../build/serve.ts';

/** Serves a site for the tests of a file. Call it at the file's top; the site is there in tests and hooks. */
export function siteFor(options: SiteOptions): () => Site {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await startSite(options);
  });
  afterAll(() => site?.close());
  return () => {
    if (!site) throw new Error('The site is not up yet: ask for it inside a test or hook');
    return site;
  };
}

/** The built gallery, with the demo stories. */
export const galleryFolder = join(import.meta.dirname, '../../widgets/dist/gallery');
