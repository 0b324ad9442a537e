import type { Settings } from './settings/types.ts';

/** What of the settings says where pages are read. */
export type SiteSettings = Pick<Settings, 'paused' | 'siteMode' | 'offSites' | 'onSites'>;

/**
 * The site that an address belongs to, as people name it: its host, or `file:` for all local files. Null for pages
 * that no extension may read (the browser's own pages, other extensions) and for what is no address.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  if (protocol === 'file:') return 'file:';
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}

/** Whether a site is read, pause or not. */
export function isSiteOn({ siteMode, offSites, onSites }: SiteSettings, site: string): boolean {
  return siteMode === 'only' ? onSites.some(covers(site)) : !offSites.some(covers(site));
}

/** The change that switches a site on or off in the mode that is set. */
export function switchSite(settings: SiteSettings, site: string, on: boolean): Partial<SiteSettings> {
  const { siteMode, offSites, onSites } = settings;
  if (isSiteOn(settings, site) === on) return {};
  const changed = (sites: readonly string[]) =>
    sites.some(covers(site)) ? sites.filter((each) => !covers(site)(each)) : [...sites, site];
  return siteMode === 'only' ? { onSites: changed(onSites) } : { offSites: changed(offSites) };
}

/** An entry covers its own site and the subdomains of it: gov.cn covers www.qingdao.gov.cn. */
function covers(site: string): (entry: string) => boolean {
  return (entry) => site === entry || site.endsWith(`.${entry}`);
}
