import { models } from './card.fixture.ts';
import { type Card, type CardOptions, createCard, type OpenRequest } from './card.ts';
import type { CardModel } from './model.ts';

/** Shared by the card's browser tests: a page with terms, and a card with an open shadow root. */

export interface Fixture {
  card: Card;
  /** Opens the card at the element that has this term. */
  open(key: string, by?: OpenRequest['by'], point?: { x: number; y: number }): Promise<void>;
  /** The card's panel, or null while it is closed. */
  panel(): HTMLElement | null;
  /** The first element in the panel that a selector finds. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** The element in the panel that has focus. */
  focused(): Element | null;
}

const cleanUps: (() => void)[] = [];

/** Puts markup into the page until the test is over. */
export function page(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  cleanUps.push(() => main.remove());
  return main;
}

export async function library(key: string): Promise<CardModel | undefined> {
  return models.find((model) => model.key === key);
}

export function fixture(options: Partial<CardOptions> = {}): Fixture {
  const card = createCard({ load: library, lang: 'zh-Hans', mode: 'open', ...options });
  cleanUps.push(() => card.close());
  const panel = () => card.host.shadowRoot?.querySelector<HTMLElement>('.card:popover-open') ?? null;
  return {
    card,
    panel,
    find: (selector) => {
      const found = panel()?.querySelector(selector);
      if (!found) throw new Error(`nothing in the open card matches ${selector}`);
      return found as never;
    },
    focused: () => card.host.shadowRoot?.activeElement ?? null,
    open(key, by = 'pointer', point) {
      const element = document.querySelector(`[data-key="${key}"]`);
      if (!element) throw new Error(`the page has no element for ${key}`);
      const anchor = { element, rects: () => element.getClientRects(), ...(point && { point }) };
      return card.open({ key, surface: element.textContent, by, anchor });
    },
  };
}

export function cleanUp(): void {
  for (const stop of cleanUps.splice(0).reverse()) stop();
}

/** Waits, frame by frame, until something holds. The test's own timeout is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** The middle of an element, in whole CSS pixels, as a mouse command wants it. */
export function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
