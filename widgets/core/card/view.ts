import type { CardDefinition, CardModel, Lang } from './model.ts';
import type { Theme } from './tokens.ts';

/** What is known of one term while it is shown. */
export type Content =
  | { state: 'loading' }
  | { state: 'ready'; model: CardModel }
  /** `missing`: no pack at hand holds the term. `failed`: it could not be asked. */
  | { state: 'missing' | 'failed' };

/** One term in the card; following a related term puts another one on top of it. */
export interface Page {
  key: string;
  /** What to call it as long as its content is not there. */
  title: string;
  content: Content;
}

/** How a reader wants cards to be. */
export interface Look {
  lang: Lang;
  /** `auto`, the default: as the page is around the term. */
  theme?: Theme | 'auto';
  textSize?: 'standard' | 'large' | 'largest';
  /** For eyes and fingers that are no longer young: text of 18 pt, targets of 60 px, and reading aloud. */
  elder?: boolean;
  /** Which text of a definition is shown. `auto`, the default: the Chinese, after its rendering for readers of English. */
  definitions?: 'auto' | 'zh' | 'en' | 'both';
}

/** All that the template draws: plain data. */
export interface View extends Omit<Look, 'theme'> {
  theme: Theme;
  page: Page;
  /** The title of the page underneath, where there is one. */
  back?: string | undefined;
  /** What came of copying one of the definitions. */
  notice?: { definition: CardDefinition; copied: boolean } | undefined;
  /** Whether the card takes focus: it is a dialog then, and a mere group beside the text otherwise. */
  dialog: boolean;
  /** Whether definitions lead to their evidence. */
  evidence: boolean;
  /** Whether the reader has said to know the term; undefined where nobody wants to be told. */
  known?: boolean | undefined;
  /** Whether the term is being read aloud; undefined where it can't be. */
  aloud?: boolean | undefined;
}

/** What a reader can ask of the card. */
export interface Actions {
  follow(key: string, title: string): void;
  back(): void;
  copy(definition: CardDefinition): void;
  showEvidence(definition: CardDefinition): void;
  /** Takes the term as known, or no longer. */
  toggleKnown(): void;
  /** Begins to read the term aloud, or stops. */
  toggleAloud(): void;
  retry(): void;
  close(): void;
}

/** What of it `entryTemplate` needs, in a card or anywhere else. */
export type EntryView = Pick<View, 'lang' | 'definitions' | 'notice' | 'evidence' | 'known' | 'aloud'>;
export type EntryActions = Omit<Actions, 'back' | 'retry' | 'close'>;
