import type { Definition, Pack, Term } from '../../data/schema/pack.ts';
import { isTraditional } from '../data/traditional.ts';
import { citeDefinition } from '../../widgets/core/export/citation.ts';
import { element, type Xml } from './xml.ts';

/**
 * A pack's terms as TBX-Basic (ISO 30042:2019, style DCA), the format that translators' tools read. English of our own
 * that is not published anywhere is an `admittedTerm`; the source's own term is the `preferredTerm`.
 */
export function tbx(pack: Pack): string {
  const paragraphs = [
    `${pack.title.zh} ${pack.title.en}, ${pack.version}`,
    ...pack.documents.map(({ title }) => title.zh),
  ];
  const document = element(
    'tbx',
    { xmlns: 'urn:iso:std:iso:30042:ed-2', type: 'TBX-Basic', style: 'dca', 'xml:lang': 'zh-Hans' },
    [
      element('tbxHeader', {}, [
        element('fileDesc', {}, [
          element(
            'sourceDesc',
            {},
            paragraphs.map((text) => element('p', {}, text)),
          ),
        ]),
      ]),
      element('text', {}, [
        element(
          'body',
          {},
          pack.terms.map((term) => conceptEntry(pack, term)),
        ),
      ]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.xml}\n`;
}

function conceptEntry(pack: Pack, term: Term): Xml {
  // Terms of other packs are not in this file, so a reference to one would point nowhere.
  const related = term.related.filter((ref) => !ref.includes('/'));
  const variants = term.surfaces.map(({ text }) => text).filter((text) => text !== term.headword && text !== term.hant);
  const terms = (preferred: string, others: readonly string[]): Xml[] => [
    termSec(preferred, 'preferredTerm'),
    ...others.map((text) => termSec(text, 'admittedTerm', 'variant')),
  ];
  const simplified = [
    ...term.definitions.map((definition) =>
      definitionGroup(definition.text, citeDefinition(pack, definition), definition),
    ),
    element('note', {}, term.gloss.zh),
    ...terms(
      term.headword,
      variants.filter((text) => !isTraditional(text)),
    ),
  ];
  return element('conceptEntry', { id: term.id }, [
    ...(term.category ? [element('descrip', { type: 'subjectField' }, term.category)] : []),
    ...related.map((ref) => element('ref', { type: 'crossReference', target: ref }, ref)),
    element('langSec', { 'xml:lang': 'zh-Hans' }, simplified),
    ...(term.hant
      ? [element('langSec', { 'xml:lang': 'zh-Hant' }, terms(term.hant, variants.filter(isTraditional)))]
      : []),
    ...(term.english ? [english(term, term.english)] : []),
  ]);
}

function english(term: Term, { text, basis }: NonNullable<Term['english']>): Xml {
  return element('langSec', { 'xml:lang': 'en' }, [
    ...term.definitions.flatMap((d) => (d.en === undefined ? [] : [definitionGroup(d.en, '', d)])),
    ...(term.gloss.en === undefined ? [] : [element('note', {}, term.gloss.en)]),
    termSec(text, basis === 'sourced' ? 'preferredTerm' : 'admittedTerm'),
  ]);
}

function definitionGroup(text: string, source: string, { provenance }: Definition): Xml {
  return element('descripGrp', {}, [
    element('descrip', { type: 'definition' }, text),
    element('admin', { type: 'source' }, source === '' ? provenance : `${provenance}: ${source}`),
  ]);
}

function termSec(text: string, status: 'preferredTerm' | 'admittedTerm', termType?: string): Xml {
  return element('termSec', {}, [
    element('term', {}, text),
    element('termNote', { type: 'administrativeStatus' }, `${status}-admn-sts`),
    ...(termType ? [element('termNote', { type: 'termType' }, termType)] : []),
  ]);
}
