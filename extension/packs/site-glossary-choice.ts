import { storedList } from '../common/stored-list.ts';
import { nameFor } from './hash.ts';

/** Sites whose glossary the reader does not want: they are not asked again. */
export const declinedSites = storedList<string>('declinedGlossaries', (value) => typeof value === 'string');

/** A site has one glossary, whatever it calls itself: it can't pass for another pack. */
export function sitePackId(site: string): string {
  return `site-${nameFor(site)}`;
}
