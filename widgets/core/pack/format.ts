import type { Bilingual } from '../../../data/schema/common.ts';
import type { CardModel } from '../card/model.ts';
import type { SurfaceInput } from '../text/types.ts';

/** What it takes to mark and describe a term; its card is fetched when it is first opened. */
export interface MarkedTerm {
  id: string;
  headword: string;
  surfaces: readonly (string | SurfaceInput)[];
  gloss: string;
}

/**
 * The light half of a compiled pack (`widgets/dist/packs/<id>/marks.json`): what it takes to mark a page. The cards are
 * in files of their own, for some terms each, so that the first card costs a few kB and not the whole pack.
 */
export interface MarksFile {
  format: 'mingci-marks/1';
  id: string;
  title: Bilingual;
  terms: readonly MarkedTerm[];
  /** Address of the whole pack, relative to this file's, for pages that show all of it. */
  whole: string;
  /** Address of its `IndexFile`, relative to this file's. */
  indicators: string;
  /** How many terms, in the order of `terms`, share a file of cards. */
  cardsPerFile: number;
  /** Addresses of these files, relative to this file's. */
  cards: readonly string[];
}

/** A file of cards, by the terms' ids. */
export type CardsFile = Readonly<Record<string, CardModel>>;

/**
 * Where a pack's figures are (`widgets/dist/packs/<id>/indicators.json`): a page that shows one indicator fetches only
 * that one, without the others and without marks. Addresses are relative to this file's, and lead to `Facts`.
 */
export interface IndexFile {
  format: 'mingci-indicators/1';
  id: string;
  all: string;
  /** By the indicators' ids. */
  indicators: Readonly<Record<string, string>>;
}
