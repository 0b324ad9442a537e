import { assert } from 'chai';
import { createMatcher } from '../text/matcher.ts';
import { compile } from '../text/table.ts';
import type { TermInput } from '../text/types.ts';
import { annotate } from './annotate.ts';
import { cleanUp, page } from './testing.ts';

interface Case {
  name: string;
  terms?: TermInput[];
  text?: string;
  html?: string;
  hits: { term: string; text: string }[];
}

const FILES = ['choice', 'edges', 'folding', 'guards', 'html', 'unicode'];

async function load(file: string): Promise<{ terms?: TermInput[]; cases: Case[] }> {
  const response = await fetch(new URL(`../../../test/conformance/${file}.json`, import.meta.url));
  return response.json() as Promise<{ terms?: TermInput[]; cases: Case[] }>;
}

describe('the page gives the same hits as every other way to use the matcher:', () => {
  afterEach(cleanUp);

  for (const file of FILES) {
    it(`${file}.json`, async () => {
      const { terms: shared = [], cases } = await load(file);
      assert.isNotEmpty(cases);
      for (const { name, terms = shared, text, html, hits } of cases) {
        const root = page(html ?? '');
        // Once as a single text node, and once as one text node per code unit.
        if (text !== undefined) {
          root.append(document.createElement('p'), document.createElement('p'));
          root.children[0]?.append(text);
          root.children[1]?.append(...Array.from({ length: text.length }, (_, at) => new Text(text[at])));
        }
        const annotation = annotate(root, createMatcher(compile(terms)), { density: 'all' });
        await annotation.ready;
        const found = annotation.hits.map((hit) => ({ term: hit.term, text: hit.text }));
        annotation.stop();
        const expected = hits.map(({ term, text }) => ({ term, text }));
        assert.deepEqual(found, text === undefined ? expected : [...expected, ...expected], name);
      }
    });
  }
});
