import { annotate } from '../../widgets/core/page/annotate.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { loadTable } from '../../widgets/core/text/table.ts';

/** What `page.ts` runs in the browser: the contenders, by name, each once on a page of its own. */

interface MarkJs {
  new (root: Element): { mark(words: string[], options: object): void };
}
declare const Mark: MarkJs;
declare const findAndReplaceDOMText: (root: Element, options: object) => void;

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

/** What the page's thread is kept busy with by us: all slices, without the frames that the browser has in between. */
async function mingci(): Promise<() => number> {
  const annotation = annotate(document, matcher, { measure: ['walk', 'paint'] });
  await annotation.ready;
  return () => {
    annotation.stop();
    return performance.getEntriesByType('measure').reduce((sum, { duration }) => sum + duration, 0);
  };
}

async function mingciReady(): Promise<() => void> {
  const annotation = annotate(document, matcher);
  await annotation.ready;
  return () => annotation.stop();
}

function alternation(words: string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g');
}

/** The least that a RegExp and a highlight can do: every hit in one text node, and nothing after that. */
function regExp(words: string[]): void {
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
}

function markJs(words: string[]): void {
  new Mark(document.body).mark(words, { separateWordSearch: false, acrossElements: true });
}

function findAndReplace(words: string[]): void {
  findAndReplaceDOMText(document.body, { find: alternation(words), wrap: 'mark' });
}

const contenders: Record<string, (words: string[]) => unknown> = {
  floor,
  mingci,
  'mingci, until ready': mingciReady,
  'RegExp + Highlight': regExp,
  'mark.js': markJs,
  findAndReplaceDOMText: findAndReplace,
};

/** Runs a contender once, on a page that is laid out; returns how long it took, in ms. */
async function time(who: string, words: string[]): Promise<number> {
  const run = contenders[who] as (words: string[]) => unknown;
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const begin = performance.now();
  const end = await run(words);
  const taken = performance.now() - begin;
  const own = typeof end === 'function' ? end() : undefined;
  return typeof own === 'number' ? own : taken;
}

/** Annotates, and goes on doing so. */
async function keep(): Promise<void> {
  await mingci();
}

const bench = { setTable, time, keep };
export type PageBench = typeof bench;
Object.assign(globalThis, { bench });
