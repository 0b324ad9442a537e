import { storedList } from '../common/stored-list.ts';
import { nameFor } from './hash.ts';

/** Sites whose glossary the reader declined; the popup does not ask again. */
export const declinedSites = storedList<string>('declinedGlossaries', (value) => typeof value === 'string');

/** A site has one glossary, with an id that depends only on the site, so it can't replace another pack. */
export function sitePackId(site: string): string {
  return `site-${nameFor(site)}`;
}
