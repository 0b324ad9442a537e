/** What can be chosen, in the order in which it is offered. */
export const CHOICES = {
  /** Whether pages are read unless switched off, or only where switched on. */
  siteMode: ['all-but', 'only'],
  density: ['section', 'page', 'all'],
  markStyle: ['dotted', 'tint', 'strong'],
  /** `auto`: a card looks like the page around it, the extension's own pages like the system. */
  theme: ['auto', 'light', 'dark'],
  textSize: ['standard', 'large', 'largest'],
  /** `auto`: the browser's own. */
  lang: ['auto', 'zh-Hans', 'zh-Hant', 'en'],
  /** Language of definitions. `auto`: Chinese, and for readers of English their rendering before it. */
  definitions: ['auto', 'zh', 'en', 'both'],
  /** How long the pointer rests on a term before its card opens; `never`: by click only. */
  hover: ['soon', 'later', 'never'],
  /** The key to hold for a card to open under the pointer. */
  holdKey: ['none', 'alt', 'ctrl', 'shift'],
} as const;

type Choices = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

/** All that a reader can set. Plain data: it is synchronised, exported and imported as it stands. */
export interface Settings extends Choices {
  paused: boolean;
  /**
   * Sites (`siteOf`) that are not read while `siteMode` is `all-but`. Each covers its subdomains. Two lists, so that
   * trying the other mode out loses nothing.
   */
  offSites: readonly string[];
  /** Sites that alone are read while `siteMode` is `only`. */
  onSites: readonly string[];
  /** 长者模式: large text and targets, and cards that can be read aloud. */
  elder: boolean;
  /** Whether a finger's tap on a term opens its card. */
  tap: boolean;
  /** Ids of packs that are switched off: a pack that is new is on. */
  offPacks: readonly string[];
  /** Ids of packs, the one that comes first first; packs that are not named come after, in the order they came with. */
  packOrder: readonly string[];
  /** Keys of terms that the reader knows, in the order they were learnt: never marked. */
  knownTerms: readonly string[];
}
