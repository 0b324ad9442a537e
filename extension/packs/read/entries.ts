import type { Definition, Pack, Term } from '../../../data/schema/pack.ts';
import { fold } from '../../../widgets/core/text/fold.ts';
import { MAX_SURFACE } from '../../../widgets/core/text/table.ts';
import { termIdFor } from '../hash.ts';
import { type About, type Entry, MOST_TERMS, type Problem } from '../types.ts';

/** How long a gloss may be, in characters: it must be readable at a glance. */
const GLOSS = 60;

/**
 * Makes a pack from the terms of a table, a TBX file or a Yomitan dictionary. Two rows about the same term become one
 * term with the definitions of both. Every definition is `editorial`, with its own source or else the pack's.
 */
export function packOf(entries: readonly Entry[], about: About): { pack: Pack; problems: Problem[] } {
  const problems: Problem[] = [];
  const terms = new Map<string, Term>();
  for (const entry of entries) {
    const found = problemsOf(entry);
    problems.push(...found);
    if (found.length > 0) continue;
    const id = entry.id ?? termIdFor(entry.headword);
    const before = terms.get(id);
    if (before && fold(before.headword) !== fold(entry.headword)) {
      problems.push({ ...placeOf(entry), code: 'twice', field: 'id', detail: id });
      continue;
    }
    const term = termOf(id, entry, about);
    terms.set(id, before ? join(before, term) : term);
  }
  if (terms.size === 0 && problems.length === 0) problems.push({ code: 'no-terms' });
  if (terms.size > MOST_TERMS) problems.push({ code: 'many', detail: String(terms.size) });
  const title = { zh: about.title, en: about.title };
  const pack: Pack = {
    format: 'mingci-pack/1',
    id: about.id,
    title,
    version: about.version,
    language: 'zh-Hans',
    licence: { editorial: about.licence },
    documents: [],
    units: {},
    terms: [...terms.values()],
    indicators: [],
    pledges: [],
  };
  return { pack, problems };
}

function placeOf({ row, nth, headword }: Entry): Pick<Problem, 'row' | 'nth' | 'term'> {
  return { ...(row !== undefined && { row }), ...(nth !== undefined && { nth }), ...(headword && { term: headword }) };
}

function problemsOf(entry: Entry): Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], field: string, detail?: string) =>
    problems.push({ ...placeOf(entry), code, field, ...(detail !== undefined && { detail }) });
  if (entry.headword === '') add('missing', 'headword');
  if (entry.definitions.length === 0 && !entry.gloss) add('missing', 'definition');
  if (entry.id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id)) add('id', 'id', entry.id);
  for (const { url } of entry.definitions) if (url !== undefined && !isWebAddress(url)) add('address', 'url', url);
  for (const [field, texts] of [
    ['headword', [entry.headword]],
    ['surfaces', entry.surfaces],
  ] as const) {
    for (const text of texts) {
      const code = text === '' ? undefined : surfaceProblem(text);
      if (code) add(code, field, text);
    }
  }
  return problems;
}

/** Why the matcher can't look for a text: nothing is left of it after folding, or it is too long. */
export function surfaceProblem(text: string): 'blank' | 'long' | undefined {
  const { length } = fold(text);
  return length === 0 ? 'blank' : length > MAX_SURFACE ? 'long' : undefined;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function termOf(id: string, entry: Entry, about: About): Term {
  const { headword, hant, pinyin, gloss, glossEn, english } = entry;
  const given = entry.definitions.length > 0 ? entry.definitions : [{ text: gloss! }];
  const definitions = given.map((each) => definitionOf(each, about));
  const key = pinyin
    ?.normalize('NFD')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
  return {
    id,
    headword,
    ...(hant && { hant }),
    ...(pinyin && { pinyin }),
    keys: key ? [key] : [],
    surfaces: [...new Set([headword, ...(hant ? [hant] : []), ...entry.surfaces])].map((text) => ({ text })),
    gloss: { zh: gloss ?? firstOf(definitions[0]!.text), ...(glossEn && { en: glossEn }) },
    ...(english && { english: { text: english, basis: 'editorial' } }),
    definitions,
    related: [],
  };
}

function definitionOf({ text, en, source, url }: Entry['definitions'][number], about: About): Definition {
  return {
    provenance: 'editorial',
    text,
    ...(en !== undefined && { en }),
    sources: [{ title: source ?? (about.source || about.title), ...(url !== undefined && { url }) }],
  };
}

/** The first sentence, shortened to the length of a gloss. */
function firstOf(definition: string): string {
  const [sentence = definition] = definition.split(/(?<=[。！？\n])/, 1);
  const characters = [...sentence.trim()];
  return characters.length <= GLOSS ? characters.join('') : `${characters.slice(0, GLOSS - 1).join('')}…`;
}

function join(a: Term, b: Term): Term {
  const texts = new Set(a.surfaces.map(({ text }) => text));
  const known = new Set(a.definitions.map(({ text }) => text));
  return {
    ...b,
    ...a,
    surfaces: [...a.surfaces, ...b.surfaces.filter(({ text }) => !texts.has(text))],
    definitions: [...a.definitions, ...b.definitions.filter(({ text }) => !known.has(text))],
  };
}
