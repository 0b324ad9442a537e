/** The values of each choice, in the order in which they are offered. */
export const CHOICES = {
  /** Whether sites are read unless switched off, or only if switched on. */
  siteMode: ['all-but', 'only'],
  density: ['section', 'page', 'all'],
  markStyle: ['dotted', 'tint', 'strong'],
  /** `auto`: cards follow the page around them, the extension's own pages follow the system. */
  theme: ['auto', 'light', 'dark'],
  textSize: ['standard', 'large', 'largest'],
  /** `auto`: the browser's language. */
  lang: ['auto', 'zh-Hans', 'zh-Hant', 'en'],
  /** Language of definitions. `auto`: Chinese; for readers of English, the English rendering and then the Chinese. */
  definitions: ['auto', 'zh', 'en', 'both'],
  /** How long the pointer must rest on a term before its card opens; `never`: on click only. */
  hover: ['soon', 'later', 'never'],
  /** The key to hold to open a card under the pointer. */
  holdKey: ['none', 'alt', 'ctrl', 'shift'],
} as const;

type Choices = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

/** Everything that a reader can set, as plain data: it is synchronised, exported and imported as it is. */
export interface Settings extends Choices {
  paused: boolean;
  /**
   * Sites (`siteOf`) that are not read while `siteMode` is `all-but`. Each covers its subdomains. Each mode has its own
   * list, so that trying the other mode loses nothing.
   */
  offSites: readonly string[];
  /** The only sites that are read while `siteMode` is `only`. */
  onSites: readonly string[];
  /** 长者模式: large text and targets, and cards that can be read aloud. */
  elder: boolean;
  /** Whether tapping a term opens its card. */
  tap: boolean;
  /** Ids of packs that are switched off, so that a new pack is on. */
  offPacks: readonly string[];
  /** Ids of packs in order of precedence; packs that are not listed come last, in their original order. */
  packOrder: readonly string[];
  /** Keys of terms that the reader knows, oldest first; these are never marked. */
  knownTerms: readonly string[];
}
