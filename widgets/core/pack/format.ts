import type { Bilingual } from '../../../data/schema/common.ts';
import type { CardModel } from '../card/model.ts';
import type { SurfaceInput } from '../text/types.ts';

/** A term as far as it is needed to be marked and described; its card comes when it is first opened. */
export interface MarkedTerm {
  id: string;
  headword: string;
  surfaces: readonly (string | SurfaceInput)[];
  gloss: string;
}

/**
 * The light half of a compiled pack (`widgets/dist/packs/<id>/marks.json`): what a page needs to be marked. The cards are
 * apart, some terms to a file, so that the first card costs a few kB and not the pack.
 */
export interface MarksFile {
  format: 'mingci-marks/1';
  id: string;
  title: Bilingual;
  terms: readonly MarkedTerm[];
  /** Address of the whole pack, relative to this one's, for who shows all of it. */
  whole: string;
  /** Address of its `IndexFile`, relative to this one's. */
  indicators: string;
  /** How many terms, in the order of `terms`, share a file of cards. */
  cardsPerFile: number;
  /** Addresses of these files, relative to this one's. */
  cards: readonly string[];
}

/** A file of cards: by the term's id. */
export type CardsFile = Readonly<Record<string, CardModel>>;

/**
 * Where a pack's figures are (`widgets/dist/packs/<id>/indicators.json`): who shows one fetches that one, and neither the
 * others nor any marks. Addresses are relative to this one's, and what is there are `Facts`.
 */
export interface IndexFile {
  format: 'mingci-indicators/1';
  id: string;
  all: string;
  /** By the indicator's id. */
  indicators: Readonly<Record<string, string>>;
}
