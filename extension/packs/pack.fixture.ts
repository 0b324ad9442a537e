import type { Pack, Term } from '../../data/schema/pack.ts';
import { FORM, type PackInfo } from './types.ts';

/** A pack for tests, with a term for each headword. */
export function packOf(id: string, headwords: readonly string[], more: Partial<Pack> = {}): Pack {
  return {
    format: 'mingci-pack/1',
    id,
    title: { zh: `包${id}`, en: `Pack ${id}` },
    version: '1.0.0',
    language: 'zh-Hans',
    licence: { editorial: 'CC0-1.0' },
    documents: [],
    units: {},
    terms: headwords.map((headword, index) => termOf(`t-${index + 1}`, headword)),
    indicators: [],
    pledges: [],
    ...more,
  };
}

export function termOf(id: string, headword: string): Term {
  return {
    id,
    headword,
    keys: [],
    surfaces: [{ text: headword }],
    gloss: { zh: `${headword}的简释` },
    definitions: [{ provenance: 'editorial', text: `${headword}的解释。`, sources: [{ title: '来源' }] }],
    related: [],
  };
}

export function infoOf(pack: Pack, more: Partial<PackInfo> = {}): PackInfo {
  return {
    id: pack.id,
    form: FORM,
    revision: 'r1',
    title: pack.title,
    version: pack.version,
    licence: pack.licence.editorial,
    source: '',
    file: 'pack.json',
    imported: '2026-01-01T00:00:00.000Z',
    terms: pack.terms.length,
    ...more,
  };
}
