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

/** All that the template draws: plain data. */
export interface View {
  lang: Lang;
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
}

/** What a reader can ask of the card. */
export interface Actions {
  follow(key: string, title: string): void;
  back(): void;
  copy(definition: CardDefinition): void;
  showEvidence(definition: CardDefinition): void;
  retry(): void;
  close(): void;
}
