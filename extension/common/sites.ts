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

/** The list with the site added, or without it if it was there. */
export function toggleSite(sites: readonly string[], site: string): string[] {
  return sites.includes(site) ? sites.filter((other) => other !== site) : [...sites, site];
}
