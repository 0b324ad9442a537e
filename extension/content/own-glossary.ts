import { ask } from '../common/messages.ts';
import type { OfferedGlossary } from '../common/page-link.ts';
import type { Problem } from '../packs/types.ts';

/** A site's own glossary has a few hundred terms; it is not a book. In bytes. */
const LARGEST = 10 * 1024 * 1024;

const LINK = 'link[rel~="glossary" i][type="application/json" i][href]';

/** The glossary that a page declares: `<link rel="glossary" type="application/json" href>`. Fetches nothing. */
export function offeredGlossary(): OfferedGlossary | undefined {
  const { href } = document.querySelector<HTMLLinkElement>(LINK) ?? {};
  return href !== undefined && /^https?:\/\//.test(href) ? { url: href } : undefined;
}

/**
 * Fetches and imports it, since the reader wants it. The request has the page's own rights, so it can fetch nothing
 * that the page could not, and is sent without cookies.
 */
export async function takeGlossary({ url }: OfferedGlossary, site: string): Promise<Problem | undefined> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return { code: 'failed', detail: `HTTP ${response.status}` };
    const text = await response.text();
    if (text.length > LARGEST) return { code: 'large' };
    return (await ask('siteGlossary', { site, url, text }))[0];
  } catch (error) {
    return { code: 'failed', detail: String(error) };
  }
}
