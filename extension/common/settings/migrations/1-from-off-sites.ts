import type { Stored } from '../stored.ts';

/** Version 0 was no more than the sites that the toolbar button had switched off. */
export function fromOffSites({ offSites }: Stored): Omit<Stored, 'version'> {
  return Array.isArray(offSites) ? { offSites } : {};
}
