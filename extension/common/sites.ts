import type { Settings } from './settings/types.ts';

/** The settings that decide which pages are read. */
export type SiteSettings = Pick<Settings, 'paused' | 'siteMode' | 'offSites' | 'onSites'>;

/**
 * The site of an address: its host, or `file:` for all local files. Null for pages that no extension may read (the
 * browser's own pages, other extensions) and for text that is no address.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  if (protocol === 'file:') return 'file:';
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}

/** Whether a site is switched on; a pause does not count here. */
export function isSiteOn({ siteMode, offSites, onSites }: SiteSettings, site: string): boolean {
  return siteMode === 'only' ? onSites.some(covers(site)) : !offSites.some(covers(site));
}

/** The change that switches a site on or off in the current mode. */
export function switchSite(settings: SiteSettings, site: string, on: boolean): Partial<SiteSettings> {
  const { siteMode, offSites, onSites } = settings;
  if (isSiteOn(settings, site) === on) return {};
  const changed = (sites: readonly string[]) =>
    sites.some(covers(site)) ? sites.filter((each) => !covers(site)(each)) : [...sites, site];
  return siteMode === 'only' ? { onSites: changed(onSites) } : { offSites: changed(offSites) };
}

/** An entry covers its site and all subdomains: gov.cn covers www.qingdao.gov.cn. */
function covers(site: string): (entry: string) => boolean {
  return (entry) => site === entry || site.endsWith(`.${entry}`);
}
