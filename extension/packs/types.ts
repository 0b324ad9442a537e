import type { Bilingual } from '../../data/schema/common.ts';

/** The version of the form in which packs are stored. Those of a later form, from a later extension, are left alone. */
export const FORM = 1;

/** Data about an imported pack, without its terms. */
export interface PackInfo {
  id: string;
  form: number;
  /** New for each import: whatever was made from the pack is made again if this differs. */
  revision: string;
  title: Bilingual;
  version: string;
  licence: string;
  /** The source of definitions that do not name their own. */
  source: string;
  /** The file or address that it was read from. */
  file: string;
  /** ISO 8601. */
  imported: string;
  terms: number;
  /** For a site's own glossary: the only site (`siteOf`) on which it is used. */
  site?: string;
  /** Whether it is set aside, to be put back or deleted. */
  removed?: boolean;
}

/** What the reader enters about a pack if its file does not say. */
export interface About {
  id: string;
  title: string;
  source: string;
  licence: string;
  version: string;
}

/** Something in a file that can't be imported as it is. The user interface has the words for it (problem-text.ts). */
export interface Problem {
  code: ProblemCode;
  /** The title of the pack, if the file has several. */
  pack?: string;
  /** The row of a table, from 1, including the row of names. */
  row?: number;
  /** The number of the term in the file, from 1. */
  nth?: number;
  /** The headword of the term, if it has one. */
  term?: string;
  field?: string;
  /** What the file has there, or what it should have. */
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

/** A term from a file of another format. */
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

/** Thrown if a file as a whole can't be imported. */
export class Unfit extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, detail?: string) {
    super(code);
    this.problem = { code, ...(detail !== undefined && { detail }) };
  }
}

/** With more terms, searching every page would ask too much of a reader's browser. */
export const MOST_TERMS = 100_000;
