import { frames, pause } from './frames.ts';
import { annotateMeasured, ownTime } from './matcher.ts';

/** The contenders that mark a page, by name. Each runs once, on a page of its own. */

interface MarkJs {
  new (root: Element): { mark(words: string[], options: object): void };
}
declare const Mark: MarkJs;
declare const findAndReplaceDOMText: (root: Element, options: object) => void;

/** The inevitable cost: walking all text nodes and reading each character once. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
  }
  return sum;
}

function alternation(words: string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g');
}

/** The minimum with a RegExp and a highlight: finds hits that are within one text node, and ignores later changes. */
function regExp(words: string[]): void {
  const expression = alternation(words);
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: word } of node.data.matchAll(expression)) {
      const ends = { startContainer: node, startOffset: index, endContainer: node, endOffset: index + word.length };
      highlight.add(new StaticRange(ends));
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

const SYNCHRONOUS: Readonly<Record<string, (words: string[]) => unknown>> = {
  floor,
  'RegExp + Highlight': regExp,
  'mark.js': markJs,
  findAndReplaceDOMText: findAndReplace,
};

/**
 * Runs a contender on a page that is laid out; returns for how long its script blocked the page, in ms of wall-clock
 * time.
 */
export async function run(who: string, words: string[]): Promise<number> {
  await frames(2);
  const begin = performance.now();
  const contender = SYNCHRONOUS[who];
  contender?.(words);
  let taken = performance.now() - begin;
  if (!contender) {
    await annotateMeasured().ready;
    taken = ownTime();
  }
  await pause(50);
  return taken;
}
