import { strToU8, zipSync } from 'fflate';
import type { Pack, Term } from '../../data/schema/pack.ts';
import { reading } from '../data/pinyin.ts';
import { citeDefinition } from '../../widgets/core/export/citation.ts';

/** https://github.com/yomidevs/yomitan/blob/master/docs/making-yomitan-dictionaries.md */
type Content = string | Content[] | { tag: string; content?: Content; lang?: string; style?: object; href?: string };

/** An entry of a version 3 term bank: term, reading, definition tags, rules, score, glossary, sequence, term tags. */
type Entry = [string, string, string, '', number, [{ type: 'structured-content'; content: Content }], number, string];

/** A dictionary for Yomitan, format 3, with the card's text under every surface of a term. */
export function yomitanZip(pack: Pack): Uint8Array {
  const files = {
    'index.json': {
      title: pack.title.zh,
      revision: pack.version,
      format: 3,
      sequenced: true,
      author: 'Mingci 明词',
      description: pack.title.en,
      attribution:
        pack.documents.map(({ title, issuer }) => `${issuer.zh}：${title.zh}`).join('\n') || pack.licence.editorial,
      sourceLanguage: 'zh',
      targetLanguage: 'zh',
    },
    'tag_bank_1.json': [
      ['official', 'dictionary', 0, '官方解释 official explanation', 0],
      ['quoted', 'dictionary', 1, '报告原文 quoted from the report', 0],
      ['editorial', 'dictionary', 2, '编者说明 editorial', 0],
    ],
    'term_bank_1.json': pack.terms.flatMap((term, i) => entries(pack, term, i + 1)),
  };
  // A fixed time stamp, the earliest that ZIP can store in any time zone, so that equal packs give equal bytes.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, data]) => [name, [strToU8(JSON.stringify(data)), { mtime }]])),
  );
}

function entries(pack: Pack, term: Term, sequence: number): Entry[] {
  const tags = [...new Set(term.definitions.map(({ provenance }) => provenance))].join(' ');
  const content = definition(pack, term);
  // Yomitan looks a word up as written in the page, with or without its quotation marks.
  const words = new Set(term.surfaces.flatMap(({ text }) => [text, text.replaceAll(/[“”「」『』]/g, '')]));
  return [...words].map((word): Entry => {
    const spelt = word === term.headword && term.pinyin ? term.pinyin : reading(word);
    return [word, spelt, tags, '', 0, [{ type: 'structured-content', content }], sequence, ''];
  });
}

function definition(pack: Pack, term: Term): Content {
  const small = { fontSize: '0.85em' };
  return [
    { tag: 'div', content: term.gloss.zh, lang: 'zh-Hans' },
    ...(term.english ? [{ tag: 'div', content: term.english.text, lang: 'en' }] : []),
    ...term.definitions.map(
      (d): Content => ({
        tag: 'details',
        content: [
          { tag: 'summary', content: citeDefinition(pack, d) || d.provenance, style: small },
          { tag: 'div', content: d.text, lang: 'zh-Hans' },
        ],
      }),
    ),
    ...(term.parts ? [{ tag: 'ul', content: term.parts.map(part) }] : []),
  ];
}

function part({ label, means, items }: NonNullable<Term['parts']>[number]): Content {
  const text = means === undefined ? label : `${label}：${means}`;
  if (!items) return { tag: 'li', content: text };
  return { tag: 'li', content: [text, { tag: 'ul', content: items.map((item) => ({ tag: 'li', content: item })) }] };
}
