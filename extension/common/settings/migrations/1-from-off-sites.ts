import type { Stored } from '../stored.ts';

/** Version 0 stored only the sites that were switched off with the toolbar button. */
export function fromOffSites({ offSites }: Stored): Omit<Stored, 'version'> {
  return Array.isArray(offSites) ? { offSites } : {};
}
