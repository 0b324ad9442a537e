import type { Bilingual } from '../../data/schema/common.ts';

/** The form in which packs are kept. Packs of a later form are left alone: a later version of the extension kept them. */
export const FORM = 1;

/** What is known of an imported pack without its terms. */
export interface PackInfo {
  id: string;
  form: number;
  /** Another one for each import: what was made from the pack is made again when this differs. */
  revision: string;
  title: Bilingual;
  version: string;
  licence: string;
  /** What its definitions rest on, as far as they do not say themselves. */
  source: string;
  /** The file, or the address, it was read from. */
  file: string;
  /** ISO 8601. */
  imported: string;
  terms: number;
  /** The only site (`siteOf`) it is used on: a site's own glossary. */
  site?: string;
  /** Set aside, to be deleted or put back. */
  removed?: boolean;
}

/** What a reader says of a pack, where its file does not. */
export interface About {
  id: string;
  title: string;
  source: string;
  licence: string;
  version: string;
}

/** Something in a file that can't be taken as it is. The words for it are the surface's. */
export interface Problem {
  code: ProblemCode;
  /** Of several packs in a file, the title of the one. */
  pack?: string;
  /** The row of a table, from 1, its names counted. */
  row?: number;
  /** The term of a list, from 1. */
  nth?: number;
  /** Its headword, where it has one. */
  term?: string;
  field?: string;
  /** What stands there, or what should. */
  detail?: string;
}

export type ProblemCode =
  // of a field
  | 'missing'
  | 'kind'
  | 'unknown'
  | 'long'
  | 'blank'
  | 'id'
  | 'twice'
  | 'address'
  | 'date'
  | 'cells'
  | 'quote'
  | 'value'
  // of a file
  | 'syntax'
  | 'no-pack'
  | 'no-headword'
  | 'no-terms'
  | 'many'
  | 'large'
  | 'encoding'
  | 'zip'
  | 'bundled'
  | 'other'
  | 'later'
  // of the browser
  | 'full'
  | 'failed';

/** A term as a file of some other kind has it. */
export interface Entry {
  row?: number;
  nth?: number;
  id?: string;
  headword: string;
  surfaces: readonly string[];
  hant?: string;
  pinyin?: string;
  gloss?: string;
  glossEn?: string;
  english?: string;
  definitions: readonly { text: string; en?: string; source?: string; url?: string }[];
}

/** Stands for what a file is unfit for as a whole. */
export class Unfit extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, detail?: string) {
    super(code);
    this.problem = { code, ...(detail !== undefined && { detail }) };
  }
}

/** More than a reader's browser should search every page for. */
export const MOST_TERMS = 100_000;
