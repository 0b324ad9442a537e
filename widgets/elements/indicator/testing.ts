import { page, until } from '../shared/testing.ts';

/** Shared by the tests of the elements for figures. */

export const FACTS = new URL('./facts.fixture.json', import.meta.url).href;

type Element = HTMLElementTagNameMap['mingci-indicator'] | HTMLElementTagNameMap['mingci-indicators'];

/** Puts an element for figures into the page, and waits until it shows them, or says that it can't. */
export async function figures<Name extends 'mingci-indicator' | 'mingci-indicators'>(
  name: Name,
  attributes: string,
  around = (element: string) => element,
): Promise<HTMLElementTagNameMap[Name]> {
  const main = page(around(`<${name} ${attributes}></${name}>`), FACTS);
  const element = main.querySelector(name) as HTMLElementTagNameMap[Name];
  await settledIn(element);
  return element;
}

export async function settledIn(element: Element): Promise<void> {
  await until(() => element.shown !== undefined || element.failure !== undefined);
  await element.updateComplete;
}

/** An element in the shadow root, which must be there. */
export function within<Found extends globalThis.Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}: ${element.shadowRoot?.textContent}`);
  return found;
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Text as a reader sees it. */
export function text(element: globalThis.Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Elements that extend beyond the sides of the one given. */
export function overflowing(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  return all(element, ':not(svg *)')
    .filter((part) => part.getClientRects().length > 0)
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Text smaller than some number of pixels. */
export function smallerThan(element: Element, px: number): string[] {
  return all(element, '*')
    .filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    .filter((part) => part.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(part).fontSize) < px)
    .map((part) => `${getComputedStyle(part).fontSize} ${text(part)}`);
}
