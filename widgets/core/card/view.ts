import type { CardDefinition, CardModel, Lang } from './model.ts';
import type { Theme } from './tokens.ts';

/** The content of a term's page, as far as it has loaded. */
export type Content =
  | { state: 'loading' }
  | { state: 'ready'; model: CardModel }
  /** `missing`: no loaded pack has the term. `failed`: it could not be loaded. */
  | { state: 'missing' | 'failed' };

/** A term in the card. Following a related term puts another page on top of it. */
export interface Page {
  key: string;
  /** Its title until its content has loaded. */
  title: string;
  content: Content;
}

/** How a reader wants cards to look. */
export interface Look {
  lang: Lang;
  /** `auto`, the default, follows the page around the term. */
  theme?: Theme | 'auto';
  textSize?: 'standard' | 'large' | 'largest';
  /** For older eyes and fingers: 18 pt text, 60 px targets, and reading aloud. */
  elder?: boolean;
  /** Which text of a definition to show. `auto`, the default: the Chinese, after the English if `lang` is `en`. */
  definitions?: 'auto' | 'zh' | 'en' | 'both';
}

/** Everything that the template draws, as plain data. */
export interface View extends Omit<Look, 'theme'> {
  theme: Theme;
  page: Page;
  /** The title of the page underneath, if there is one. */
  back?: string | undefined;
  /** The result of copying one of the definitions. */
  notice?: { definition: CardDefinition; copied: boolean } | undefined;
  /** Whether the card takes focus: it is a dialog if so, and otherwise a mere group beside the text. */
  dialog: boolean;
  /** Whether definitions offer to show their evidence. */
  evidence: boolean;
  /** Whether the reader has marked the term as known; undefined if the card doesn't offer that. */
  known?: boolean | undefined;
  /** Whether the term is being read aloud; undefined if it can't be. */
  aloud?: boolean | undefined;
}

/** What a reader can do in the card. */
export interface Actions {
  follow(key: string, title: string): void;
  back(): void;
  copy(definition: CardDefinition): void;
  showEvidence(definition: CardDefinition): void;
  /** Marks the term as known, or undoes that. */
  toggleKnown(): void;
  /** Starts or stops reading the term aloud. */
  toggleAloud(): void;
  retry(): void;
  close(): void;
}

/** The parts of both that `entryTemplate` needs, in a card or elsewhere. */
export type EntryView = Pick<View, 'lang' | 'definitions' | 'notice' | 'evidence' | 'known' | 'aloud'>;
export type EntryActions = Omit<Actions, 'back' | 'retry' | 'close'>;
