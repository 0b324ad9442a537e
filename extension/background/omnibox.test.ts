import { expect, it } from 'vitest';
import type { SearchResult } from '../../widgets/core/search/search.ts';
import { suggestionFor } from './omnibox.ts';

const result = (headword: string, gloss: string, ranges: [number, number][]) =>
  ({
    key: 'pack/term',
    term: { headword, gloss: { zh: gloss } },
    score: 1,
    matches: [{ field: 'headword', text: headword, ranges }],
  }) as unknown as SearchResult;

it('marks the match, and is valid XML whatever the text is', () => {
  const { content, description } = suggestionFor(
    result('“1+6+N”<体系>', 'A & B', [
      [1, 3],
      [7, 8],
    ]),
    'zh-Hans',
    false,
  );
  expect(content).toBe('“1+6+N”<体系>');
  expect(description).toBe('“<match>1+</match>6+N”<match>&#60;</match>体系&#62; <dim>— A &#38; B</dim>');
});

it('is plain text for a browser that does not parse XML', () => {
  expect(suggestionFor(result('<港治谷>', 'A & B', [[0, 2]]), 'zh-Hans', true).description).toBe('<港治谷> — A & B');
});

it('uses the reader’s language and script', () => {
  const term = {
    headword: '三区',
    hant: '三區',
    gloss: { zh: '三个区域', hant: '三個區域', en: 'Three zones' },
  };
  const found = {
    key: 'pack/term',
    term,
    score: 1,
    matches: [
      { field: 'headword', text: '三区', ranges: [[0, 1]] },
      { field: 'hant', text: '三區', ranges: [[0, 1]] },
    ],
  } as unknown as SearchResult;
  expect(suggestionFor(found, 'zh-Hant', false)).toEqual({
    content: '三區',
    description: '<match>三</match>區 <dim>— 三個區域</dim>',
  });
  expect(suggestionFor(found, 'en', true).description).toBe('三区 — Three zones');
});
