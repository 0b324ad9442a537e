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

async function mingci(): Promise<void> {
  await annotate(document, matcher).ready;
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

const contenders: Readonly<Record<string, (words: string[]) => unknown>> = {
  floor,
  mingci,
  'RegExp + Highlight': regExp,
  'mark.js': markJs,
  findAndReplaceDOMText: findAndReplace,
};

/** Runs a contender once, on a page that is laid out. */
async function run(who: string, words: string[]): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await contenders[who]?.(words);
  // Lets the task that it ran in come to its end.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What a page is like to its reader while it changes 10,000 times a second, and what is marked in the end. */
async function storm(seconds: number, isMarked: boolean): Promise<{ mutations: number; gap: number; wrong: number }> {
  const texts = ['港治谷', '1+6+N', '无关', '三区两通道'];
  const list = document.body.appendChild(document.createElement('ul'));
  const annotation = isMarked ? annotate(list, matcher, { density: 'all' }) : null;
  await annotation?.ready;
  let mutations = 0;
  let gap = 0;
  let last = performance.now();
  const begin = last;
  for (let now = begin; now < begin + seconds * 1000; ) {
    now = await new Promise<number>(requestAnimationFrame);
    gap = Math.max(gap, now - last);
    last = now;
    // As many as are due, each a text edited, a row added or a row taken.
    for (const due = (now - begin) * 10; mutations < due; mutations++) {
      const text = texts[mutations % texts.length] as string;
      if (mutations % 3 === 0 && list.firstChild?.firstChild) list.firstChild.firstChild.nodeValue = text;
      else if (mutations % 3 === 1) list.appendChild(document.createElement('li')).append(text);
      else list.firstChild?.remove();
    }
  }
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const expected = matcher.find([...list.children].map(({ textContent }) => textContent).join('\uFFFF')).length;
  const wrong = annotation ? Math.abs(annotation.size - expected) : 0;
  annotation?.stop();
  list.remove();
  return { mutations, gap, wrong };
}

/** The longest stretch, in ms, for which the page's thread is kept from answering: by us, and by anything. */
async function longestTask(): Promise<{ own: number; any: number }> {
  let any = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) any = Math.max(any, duration);
  });
  observer.observe({ type: 'longtask' });
  performance.clearMeasures();
  const annotation = annotate(document, matcher, { measure: ['walk', 'paint'] });
  await annotation.ready;
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  annotation.stop();
  const own = performance.getEntriesByType('measure').map(({ duration }) => duration);
  return { own: Math.max(0, ...own), any };
}

const bench = { setTable, run, storm, longestTask };
export type PageBench = typeof bench;
Object.assign(globalThis, { bench });
