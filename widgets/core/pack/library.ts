import type { Definition, Pack, PackDocument, Term } from '../../../data/schema/pack.ts';
import type { CardDefinition, CardModel } from '../card/model.ts';
import type { Namesakes } from './namesakes.ts';

/** The packs at hand. Terms are looked up by `pack/term`. */
export interface Library {
  readonly packs: readonly Pack[];
  /** The term, or undefined if no pack at hand has it. */
  term(key: string): Term | undefined;
  /**
   * All that a card shows about the term, or undefined if no pack at hand has it. What other packs say about the same
   * word follows, in the packs' order, each with its pack's name.
   */
  card(key: string): CardModel | undefined;
}

export interface Entry {
  pack: Pack;
  term: Term;
}

/**
 * Makes the terms of one or more packs available. Of two packs with the same id, the later one is used.
 *
 * Pass `createNamesakes` as `findNamesakes` for readers, who may have packs by several makers. Publishers choose packs
 * that do not compete, so their pages need not load that code.
 */
export function createLibrary(
  packs: readonly Pack[],
  findNamesakes: (packs: readonly Pack[]) => Namesakes = () => () => [],
): Library {
  const entries = new Map<string, Entry>();
  let namesakes: Namesakes | undefined;
  for (const pack of packs) {
    for (const term of pack.terms) entries.set(termKey(pack.id, term.id), { pack, term });
  }

  return {
    packs,
    term: (key) => entries.get(key)?.term,
    card(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      namesakes ??= findNamesakes(packs);
      return toCard(key, entry, entries, namesakes(entry));
    },
  };
}

/** A key for the term that is unique over all packs. */
export function termKey(pack: string, term: string): string {
  return `${pack}/${term}`;
}

function toCard(
  key: string,
  { pack, term }: Entry,
  entries: ReadonlyMap<string, Entry>,
  others: readonly Entry[],
): CardModel {
  return {
    key,
    ...namesOf(term),
    ...(term.pinyin !== undefined && { pinyin: term.pinyin }),
    ...(term.english && { english: term.english }),
    pack: { id: pack.id, title: pack.title },
    definitions: [
      ...term.definitions.map((definition) => toCardDefinition(definition, pack)),
      ...others.flatMap((other) => other.term.definitions.map((definition) => fromOther(definition, other.pack))),
    ],
    ...(term.parts && { parts: term.parts }),
    related: relatedTerms(term, pack, entries),
    ...(term.valid && { valid: withoutUndefined(term.valid) }),
  };
}

function namesOf({ headword, hant, gloss }: Term): Pick<CardModel, 'headword' | 'hant' | 'gloss'> {
  return { headword, ...(hant !== undefined && { hant }), gloss: withoutUndefined(gloss) };
}

/** Related terms in packs that are not at hand are left out, so that no link on a card leads nowhere. */
function relatedTerms(term: Term, pack: Pack, entries: ReadonlyMap<string, Entry>): CardModel['related'] {
  return term.related.flatMap((ref) => {
    const key = ref.includes('/') ? ref : termKey(pack.id, ref);
    const entry = entries.get(key);
    return entry ? [{ key, ...namesOf(entry.term) }] : [];
  });
}

function toCardDefinition(definition: Definition, pack: Pack): CardDefinition {
  const { provenance, text, en, evidence, sources } = definition;
  const document = evidence && pack.documents.find((candidate) => candidate.id === evidence.document);
  return {
    provenance,
    text,
    ...(en !== undefined && { en }),
    ...(document && { from: citation(document, evidence.section) }),
    ...(evidence && {
      evidence: { pack: pack.id, document: evidence.document, start: evidence.start, end: evidence.end },
    }),
    ...(sources && { sources }),
  };
}

function fromOther(definition: Definition, pack: Pack): CardDefinition {
  return { ...toCardDefinition(definition, pack), pack: pack.title };
}

function citation(document: PackDocument, sectionId: string | undefined): NonNullable<CardDefinition['from']> {
  const section = document.sections.find((candidate) => candidate.id === sectionId);
  return {
    title: document.title,
    ...(section && { section: section.label }),
    date: document.date,
    ...(document.url && { url: document.url }),
  };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
