import { createMatcher, type Matcher } from '../text/matcher.ts';
import { compile } from '../text/table.ts';
import type { TermInput } from '../text/types.ts';
import { annotate, type AnnotateOptions, type Annotation } from './annotate.ts';

/** Shared by the page's tests: a place for markup, and annotations that are stopped after each test. */

export const TERMS: TermInput[] = [
  '港治谷',
  '1+6+N',
  '三区两通道',
  'RCEP',
  { id: '谷地', surfaces: ['治谷地'] },
  { id: '两区', surfaces: ['两区'], guard: { near: { none: ['通'], within: 8 } } },
  { id: '道三', surfaces: ['道三'], guard: { before: { any: ['两', '通'] }, after: { none: ['N'] } } },
];

export const matcher: Matcher = createMatcher(compile(TERMS));

const stops: (() => void)[] = [];

/** An element with this markup, in the page until the test is over. */
export function page(html: string): HTMLElement {
  const element = document.createElement('main');
  element.innerHTML = html;
  document.body.append(element);
  stops.push(() => element.remove());
  return element;
}

export async function annotated(root: HTMLElement, options: AnnotateOptions = {}): Promise<Annotation> {
  const annotation = annotate(root, matcher, { density: 'all', ...options });
  stops.push(() => annotation.stop());
  await annotation.ready;
  return annotation;
}

/** The surfaces that are marked, in document order. */
export function marks(annotation: Annotation): string[] {
  return annotation.hits.map((hit) => hit.text);
}

/** Resolves two frames later, when the page's changes have been read. */
export async function settled(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

export function cleanUp(): void {
  for (const stop of stops.splice(0)) stop();
}

/** Until the test is over, no slice is ever used up, so that counts do not depend on how busy the machine is. */
export function stopClock(): void {
  const { now } = performance;
  performance.now = () => 0;
  stops.push(() => (performance.now = now));
}

/** Waits, frame by frame, until `holds` is true. The test's own timeout is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}
