import 'axe-core';
import { sendMouse } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import type { MingciEvents } from './events.ts';

/** Shared by the elements' tests: a page whose pack has three terms of the report, and what readers do and see. */

export const PACK = new URL('../pack/pack.fixture.json', import.meta.url).href;
export const GANG_ZHI_GU = 'shibei-2021/gang-zhi-gu';

const cleanUps: (() => void)[] = [];

/** Puts markup into the page until the test is over. Its terms are those of `PACK`. */
export function page(markup: string, pack = PACK): HTMLElement {
  const main = document.createElement('main');
  main.setAttribute('pack', pack);
  main.lang = 'zh-Hans';
  main.style.cssText = 'font: 20px/2 sans-serif; padding: 40px';
  main.innerHTML = markup;
  document.body.append(main);
  cleanUps.push(() => main.remove());
  return main;
}

export function cleanUp(): void {
  for (const stop of cleanUps.splice(0).reverse()) stop();
}

/** Waits, frame by frame, until something holds. The test's own timeout is the limit. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** Waits two frames and a task, by which time any consequences have followed. */
export async function settled(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

/** The open card's panel, or null. */
export function cardPanel(): HTMLElement | null {
  return document.querySelector('mingci-card')?.shadowRoot?.querySelector<HTMLElement>('.card:popover-open') ?? null;
}

/** Collects the details of all events of a type from now on. */
export function heard<Type extends keyof MingciEvents>(
  type: Type,
  target: EventTarget = document,
): MingciEvents[Type][] {
  const details: MingciEvents[Type][] = [];
  const listener = (event: Event) => details.push((event as CustomEvent<MingciEvents[Type]>).detail);
  target.addEventListener(type, listener);
  cleanUps.push(() => target.removeEventListener(type, listener));
  return details;
}

export async function pointAt(element: Element): Promise<void> {
  const { left, top, width, height } = element.getClientRects()[0] as DOMRect;
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

export async function pointAway(): Promise<void> {
  await sendMouse({ type: 'move', position: [1, 1] });
}

/** The violations of WCAG 2.2 AA that axe finds in an element. */
export async function violations(element: Element): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run(context: Element, options: object): Promise<AxeResults> } };
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const results = await axe.run(element, { runOnly, preload: false, resultTypes: ['violations'] });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
