import type { UnitsSource } from '../../data/schema/curation.ts';
import type { IndicatorSource, PledgeSource } from '../../data/schema/indicator.ts';
import {
  type Definition,
  type Indicator,
  Pack,
  type PackDocument,
  type Pledge,
  type Term,
} from '../../data/schema/pack.ts';
import type { Guard, TermSource } from '../../data/schema/term.ts';
import type { Evidence } from './facts.ts';
import { reading, searchKeys } from './pinyin.ts';
import type { DocumentText } from './pack-document.ts';
import type { PackSources } from './read-pack.ts';
import { traditional, traditionalForms } from './traditional.ts';

/**
 * Compiles checked sources into the pack that ships, adding the places of quotes, readings, search keys and Traditional
 * forms. Entries are in the order of their files' names, so that equal sources give equal bytes.
 */
export function compilePack(sources: PackSources, evidence: Evidence, units: UnitsSource): Pack {
  const { id, title, version, language, licence } = sources.pack.value;
  const indicators = sources.indicators.map(({ value }) => compileIndicator(value, evidence));
  const used = new Set(indicators.flatMap((i) => i.observations.map((o) => o.unitMeasure)));
  // Parsing ensures that the pack conforms to the published schema, with its keys in the schema's order.
  return Pack.parse({
    format: 'mingci-pack/1',
    id,
    title,
    version,
    language,
    licence,
    documents: [...sources.documents.values()].map(compileDocument),
    units: Object.fromEntries(Object.entries(units).filter(([unit]) => used.has(unit))),
    terms: sources.terms.map(({ value }) => compileTerm(value, evidence)),
    indicators,
    pledges: sources.pledges.map(({ value }) => compilePledge(value, evidence)),
  } satisfies Pack);
}

function compileDocument({ source, sections }: DocumentText): PackDocument {
  const { id, title, issuer, date, url, sha256 } = source;
  return { id, title, issuer, date, ...(url && { url }), sha256, sections };
}

function compileTerm(term: TermSource, evidence: Evidence): Term {
  const hant = traditional(term.headword);
  const glossHant = traditional(term.gloss.zh);
  const pinyin = term.pinyin ?? reading(term.headword);
  return {
    id: term.id,
    headword: term.headword,
    ...(hant !== term.headword && { hant }),
    ...(pinyin && { pinyin }),
    keys: searchKeys(pinyin),
    surfaces: compileSurfaces(term),
    gloss: { ...term.gloss, ...(glossHant !== term.gloss.zh && { hant: glossHant }) },
    english: term.english,
    category: term.category,
    definitions: term.definitions.map((d): Definition => {
      if ('quote' in d) return { provenance: d.provenance, text: d.quote.text, evidence: spanOf(evidence, d.quote) };
      const { provenance, text, en, sources } = d;
      return { provenance, text, ...(en && { en }), ...(sources.length > 0 && { sources }) };
    }),
    ...(term.parts && { parts: term.parts }),
    related: term.related,
    ...(term.valid && { valid: term.valid }),
  };
}

/** A term's surfaces as authored, the headword first. */
export function authoredSurfaces(term: TermSource): { text: string; guard?: Guard | undefined }[] {
  const written = term.surfaces.map((surface) => (typeof surface === 'string' ? { text: surface } : surface));
  return term.headwordIsSurface ? [{ text: term.headword, guard: term.guard }, ...written] : written;
}

/** All surfaces and their Traditional forms. Guards look for words in both scripts, since a page may mix them. */
export function compileSurfaces(term: TermSource): Term['surfaces'] {
  const surfaces = new Map<string, Term['surfaces'][number]>();
  for (const { text, guard } of authoredSurfaces(term)) {
    for (const form of [text, ...traditionalForms(text)]) {
      if (surfaces.has(form)) continue;
      surfaces.set(form, { text: form, ...(guard && { guard: inBothScripts(guard) }) });
    }
  }
  return [...surfaces.values()];
}

function inBothScripts(guard: Guard): Guard {
  const widen = (words: string[]): string[] => [...new Set(words.flatMap((word) => [word, ...traditionalForms(word)]))];
  const both = <R extends { any?: string[] | undefined; none?: string[] | undefined }>(rule: R): R => ({
    ...rule,
    ...(rule.any && { any: widen(rule.any) }),
    ...(rule.none && { none: widen(rule.none) }),
  });
  const { before, after, near } = guard;
  return {
    ...(before && { before: both(before) }),
    ...(after && { after: both(after) }),
    ...(near && { near: both(near) }),
  };
}

function compileIndicator(indicator: IndicatorSource, evidence: Evidence): Indicator {
  return {
    ...indicator,
    observations: indicator.observations.map(({ quote, ...observation }) => ({
      ...observation,
      quote: quote.text,
      evidence: spanOf(evidence, quote),
    })),
  };
}

function compilePledge({ quote, ...pledge }: PledgeSource, evidence: Evidence): Pledge {
  return { ...pledge, text: quote.text, evidence: spanOf(evidence, quote) };
}

function spanOf(evidence: Evidence, quote: object): Term['definitions'][number]['evidence'] & object {
  const span = evidence.get(quote);
  if (!span) throw new Error('a quote has no place: check the facts of a pack before compiling it');
  return span;
}
