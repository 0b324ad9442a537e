import type { Bilingual, Source } from '../../../data/schema/common.ts';
import type { Part, Provenance } from '../../../data/schema/term.ts';

/** The language of labels. It also decides which side of bilingual content comes first. */
export type Lang = 'zh-Hans' | 'zh-Hant' | 'en';

export interface CardDefinition {
  provenance: Provenance;
  text: string;
  en?: string;
  /** The document and section it was taken from: 2021年青岛市市北区政府工作报告 · 附件1. `url`: the issuer's own, if known. */
  from?: { title: Bilingual; section?: Bilingual; date: string; url?: string };
  /** Where in the document (for the source reader): `pack`, `document`, UTF-16 offsets. */
  evidence?: { pack: string; document: string; start: number; end: number };
  /** The pack that it is from, if that is not the pack of the card's term. */
  pack?: Bilingual;
  /** Of an `editorial` definition. Without any, the card says 编辑说明，暂无公开来源. */
  sources?: readonly Source[];
}

/** Everything that a card shows about a term, as plain data that can be sent between contexts. */
export interface CardModel {
  /** `pack/term`, unique across all packs. */
  key: string;
  headword: string;
  hant?: string;
  pinyin?: string;
  gloss: { zh: string; hant?: string; en?: string };
  english?: { text: string; basis: 'sourced' | 'editorial' };
  pack: { id: string; title: Bilingual };
  definitions: readonly CardDefinition[];
  parts?: readonly Part[];
  related: readonly Pick<CardModel, 'key' | 'headword' | 'hant' | 'gloss'>[];
  valid?: { from?: string; to?: string; note?: Bilingual };
}
