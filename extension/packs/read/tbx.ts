import { type About, type Entry, Unfit } from '../types.ts';

/** How many concepts to read before yielding to the page. */
const STEP = 500;

/**
 * Reads the terms of a TBX file (ISO 30042, of 2019 and of 2008, in DCA style). This needs a DOM, so it runs in the
 * page and not in a worker, a slice at a time.
 * @throws Unfit
 */
export async function readTbx(text: string, signal: AbortSignal): Promise<{ entries: Entry[]; about: Partial<About> }> {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const failure = document.querySelector('parsererror');
  if (failure) throw new Unfit('syntax', failure.textContent.trim().slice(0, 200));
  const concepts = [...document.querySelectorAll('conceptEntry, termEntry')];
  if (concepts.length === 0) throw new Unfit('no-terms');
  const entries: Entry[] = [];
  for (let start = 0; start < concepts.length; start += STEP) {
    for (const [at, concept] of concepts.slice(start, start + STEP).entries()) {
      entries.push(entryOf(concept, start + at + 1));
    }
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  return { entries, about: { title: words(document, 'title, sourceDesc > p') } };
}

function entryOf(concept: Element, nth: number): Entry {
  const sections = [...concept.querySelectorAll('langSec, langSet')];
  const langOf = (section: Element) => section.getAttribute('xml:lang')?.toLowerCase() ?? '';
  const english = sections.find((section) => langOf(section).startsWith('en'));
  const hant = sections.find((section) => /^zh-(?:hant|tw|hk|mo)/.test(langOf(section)));
  const main = sections.find((section) => langOf(section).startsWith('zh') && section !== hant) ?? hant ?? sections[0];
  const [headword = '', ...surfaces] = main ? termsOf(main) : [];
  const id = concept.getAttribute('id');
  const hantTerms = hant && hant !== main ? termsOf(hant) : [];
  const name = english && english !== main ? termsOf(english)[0] : undefined;
  const gloss = main && words(main, ':scope > note');
  const glossEn = english && english !== main && words(english, ':scope > note');
  const definitions = [...concept.querySelectorAll('descrip[type="definition"]')].filter(
    (each) => !english?.contains(each),
  );
  const translations = english ? [...english.querySelectorAll('descrip[type="definition"]')] : [];
  return {
    nth,
    ...(id && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && { id }),
    headword,
    surfaces: [...surfaces, ...hantTerms.slice(1)],
    ...(hantTerms[0] && { hant: hantTerms[0] }),
    ...(name && { english: name }),
    ...(gloss && { gloss }),
    ...(glossEn && { glossEn }),
    definitions: definitions.flatMap((each, index) => {
      const text = each.textContent.trim();
      const en = translations.length === definitions.length ? translations[index]?.textContent.trim() : undefined;
      const source = each.closest('descripGrp') && words(each.closest('descripGrp')!, 'admin[type="source"]');
      return text === '' ? [] : [{ text, ...(en && { en }), ...(source && { source }) }];
    }),
  };
}

/** The names of a concept in one language, preferred ones first. */
function termsOf(section: Element): string[] {
  const groups = [...section.querySelectorAll('termSec, tig, ntig')];
  const isPreferred = (group: Element) => /preferred/.test(words(group, '[type="administrativeStatus"]'));
  return groups
    .sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)))
    .flatMap((group) => words(group, 'term') || []);
}

function words(parent: ParentNode, selector: string): string {
  return parent.querySelector(selector)?.textContent.trim() ?? '';
}
