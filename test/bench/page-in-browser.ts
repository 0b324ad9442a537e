import { annotate } from '../../widgets/core/page/annotate.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { loadTable } from '../../widgets/core/text/table.ts';

/** What `page.ts` runs in the browser: the contenders, by name, each on the page as it is. */

interface MarkJs {
  new (root: Element): { mark(words: string[], options: object): void; unmark(options: object): void };
}
declare const Mark: MarkJs;
declare const findAndReplaceDOMText: (root: Element, options: object) => { revert(): void };

let matcher: Matcher;

/** The table is sent as base64: the protocol carries text. */
function setTable(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  matcher = createMatcher(loadTable(bytes.buffer));
}

/** What cannot be saved: to walk all texts and read each once. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
  }
  return sum;
}

async function mingci(): Promise<() => void> {
  const annotation = annotate(document, matcher);
  await annotation.ready;
  return () => annotation.stop();
}

function alternation(words: string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g');
}

/** The least that a RegExp and a highlight can do: every hit in one text node, and nothing after that. */
function regExp(words: string[]): () => void {
  const expression = alternation(words);
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: word } of node.data.matchAll(expression)) {
      highlight.add(
        new StaticRange({
          startContainer: node,
          startOffset: index,
          endContainer: node,
          endOffset: index + word.length,
        }),
      );
    }
  }
  CSS.highlights.set('regexp', highlight);
  return () => void CSS.highlights.delete('regexp');
}

function markJs(words: string[]): () => void {
  const mark = new Mark(document.body);
  mark.mark(words, { separateWordSearch: false, acrossElements: true });
  return () => mark.unmark({});
}

function findAndReplace(words: string[]): () => void {
  const done = findAndReplaceDOMText(document.body, { find: alternation(words), wrap: 'mark' });
  return () => done.revert();
}

const contenders: Record<string, (words: string[]) => unknown> = {
  floor,
  mingci,
  'RegExp + Highlight': regExp,
  'mark.js': markJs,
  findAndReplaceDOMText: findAndReplace,
};

/** Runs a contender once; returns how long it took, in ms. What it did to the page is undone. */
async function time(who: string, words: string[]): Promise<number> {
  const run = contenders[who] as (words: string[]) => unknown;
  // What the one before left to style and lay out is not this one's.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const begin = performance.now();
  const undo = await run(words);
  const taken = performance.now() - begin;
  if (typeof undo === 'function') undo();
  return taken;
}

/** Annotates, and goes on doing so. */
async function keep(): Promise<void> {
  await mingci();
}

const bench = { setTable, time, keep };
export type PageBench = typeof bench;
Object.assign(globalThis, { bench });
