import type { Settings } from './types.ts';

/** The settings of a reader who has never changed any. */
export const DEFAULTS: Settings = {
  paused: false,
  siteMode: 'all-but',
  offSites: [],
  onSites: [],
  density: 'section',
  markStyle: 'dotted',
  theme: 'auto',
  textSize: 'standard',
  elder: false,
  lang: 'auto',
  definitions: 'auto',
  hover: 'soon',
  holdKey: 'none',
  tap: true,
  offPacks: [],
  packOrder: [],
  knownTerms: [],
};
