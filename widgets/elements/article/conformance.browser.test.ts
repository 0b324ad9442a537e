import { assert } from 'chai';
import { createMatcher } from '../../core/text/matcher.ts';
import { compile } from '../../core/text/table.ts';
import type { TermInput } from '../../core/text/types.ts';
import { cleanUp, page } from '../shared/testing.ts';
import { Marking } from './marking.ts';

interface Case {
  name: string;
  terms?: TermInput[];
  text?: string;
  html?: string;
  hits: { term: string; text: string }[];
}

const FILES = ['choice', 'edges', 'folding', 'guards', 'html', 'unicode'];

async function casesOf(file: string): Promise<Required<Pick<Case, 'name' | 'terms' | 'hits'>>[] & Case[]> {
  const { terms, cases } = await (await fetch(`/test/conformance/${file}.json`)).json();
  return cases.map((each: Case) => Object.assign({ terms }, each));
}

/** The marked words, each in one piece. */
function marked(root: Element): { term: string; text: string }[] {
  const found: { term: string; text: string }[] = [];
  for (const mark of root.querySelectorAll('mingci-term[term]')) {
    const text = readText(mark);
    const last = found.at(-1);
    if (mark.hasAttribute('continues') && last) last.text += text;
    else found.push({ term: mark.getAttribute('term') ?? '', text });
  }
  return found;
}

function readText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('rt, rp, rtc, script, style, template, noscript')) aside.remove();
  return copy.textContent;
}

/** All ways of marking a text must find the same: these are the test cases of the matcher and the extension too. */
describe('<mingci-article> finds what every consumer of the matcher finds', () => {
  afterEach(cleanUp);

  for (const file of FILES) {
    it(file, async () => {
      for (const { name, terms, text, html, hits } of await casesOf(file)) {
        const root = page(html ?? '<p></p>');
        const paragraph = root.querySelector('p');
        if (html === undefined && paragraph) paragraph.textContent = text ?? '';
        const before = root.innerHTML;
        const stopping = new AbortController();
        const marking = new Marking({
          root,
          matcher: createMatcher(compile(terms)),
          density: 'all',
          max: Number.POSITIVE_INFINITY,
          allows: () => true,
          make: (term) => {
            const mark = document.createElement('mingci-term');
            mark.setAttribute('term', term);
            return mark;
          },
          signal: stopping.signal,
        });
        assert.deepEqual(
          marked(root),
          hits.map(({ term, text }) => ({ term, text })),
          name,
        );
        assert.lengthOf(marking.marks, hits.length, name);
        stopping.abort();
        assert.equal(root.innerHTML, before, name);
        cleanUp();
      }
    });
  }
});
