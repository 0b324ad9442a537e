import { annotate } from '../../../widgets/core/page/annotate.ts';
import { frames, nextFrame } from './frames.ts';
import { matcher } from './matcher.ts';

const TEXTS = ['港治谷', '1+6+N', '无关', '三区两通道'];
/** Per ms. */
const MUTATIONS = 10;

/**
 * Changes a page 10,000 times a second; returns the time between frames meanwhile, and how many marks are wrong in the
 * end.
 */
export async function storm(
  seconds: number,
  isMarked: boolean,
): Promise<{ mutations: number; gaps: number[]; wrong: number }> {
  const list = document.body.appendChild(document.createElement('ul'));
  const annotation = isMarked ? annotate(list, matcher(), { density: 'all' }) : null;
  await annotation?.ready;
  let mutations = 0;
  const gaps: number[] = [];
  const begin = await nextFrame();
  for (let now = begin; now < begin + seconds * 1000; ) {
    const last = now;
    now = await nextFrame();
    gaps.push(now - last);
    for (const due = (now - begin) * MUTATIONS; mutations < due; mutations++) mutate(list, mutations);
  }
  await frames(3);
  const marked = annotation?.hits.map(({ text }) => text) ?? [];
  const expected = isMarked ? [...list.children].flatMap(({ textContent }) => surfacesIn(textContent)) : [];
  const wrong = Math.abs(expected.length - marked.length) + marked.filter((text, i) => text !== expected[i]).length;
  annotation?.stop();
  list.remove();
  return { mutations, gaps, wrong };
}

/** Edits a text, adds a row or removes a row. */
function mutate(list: Element, count: number): void {
  const text = TEXTS[count % TEXTS.length] as string;
  if (count % 3 === 0 && list.firstChild?.firstChild) list.firstChild.firstChild.nodeValue = text;
  else if (count % 3 === 1) list.appendChild(document.createElement('li')).append(text);
  else list.firstChild?.remove();
}

const surfacesIn = (text: string) =>
  matcher()
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
