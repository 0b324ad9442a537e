import { type LitElement, render } from 'lit';
import { isOnTop } from '../../core/card/mount.ts';
import { keepPlaced, type Placing } from '../../core/card/place.ts';
import { backdropOf, themeOf } from '../../core/card/theme.ts';
import { type Follower, followPointer } from '../../core/page/follow-pointer.ts';
import type { Opener } from '../../core/page/hover.ts';
import { card } from './displays.ts';
import { adopt } from '../shared/adopt.ts';
import { figureCardStyles } from './figure-card-styles.ts';
import type { View } from './view.ts';

/** A figure in a sentence: its element, the part that is pressed, and what its card shows. */
export interface Reached {
  host: LitElement;
  word: HTMLElement;
  view: View;
}

/** Handles the event with which a reader reaches a figure. From then on, it follows the pointer by itself. */
export function reachFigure(figure: Reached, event: Event): void {
  reader ??= new FigureReader();
  reader.reached(figure, event);
}

/** One for all figures of a page, with one card. */
let reader: FigureReader | undefined;

class FigureReader {
  readonly #figures = new WeakMap<Element, Reached>();
  readonly #follower: Follower<Reached>;
  /** When it began to follow the pointer. Of a tap that ended before, it sees only the click. */
  readonly #since = performance.now();
  #byTouch = false;
  /** The element that the card returns the focus to, which must not open it again. */
  #given: Element | undefined;
  #panel: HTMLElement | undefined;
  #placing: Placing | undefined;
  #shown: AbortController | undefined;

  constructor() {
    const { signal } = new AbortController();
    this.#follower = followPointer<Reached>({
      at: (x, y) => this.#at(x, y),
      card: () => this.#panel ?? null,
      open: (figure, by, point) => void this.#open(figure, by, point),
      close: () => this.#close(),
      signal,
    });
    const listening = { capture: true };
    document.addEventListener('pointerdown', ({ pointerType }) => (this.#byTouch = pointerType === 'touch'), listening);
  }

  reached(now: Reached, event: Event): void {
    const known = this.#figures.get(now.host);
    if (!known) adopt(now.host, figureCardStyles);
    // Each figure keeps one object, or else a pointer that comes back to it would open its card again.
    const figure = Object.assign(known ?? now, now);
    this.#figures.set(figure.host, figure);
    const { type, timeStamp } = event;
    // A pointer that came to rest before this code had loaded sends no more events.
    if (
      !known &&
      (event as PointerEvent).pointerType !== 'touch' &&
      type === 'pointerover' &&
      figure.word.matches(':hover')
    ) {
      this.#follower.send({ type: 'over', place: figure, at: performance.now() });
    }
    const given = this.#given === figure.host;
    if (type === 'focus') this.#given = undefined;
    if (type === 'focus' && !given && figure.word.matches(':focus-visible')) this.#follower.open(figure, 'pointer');
    // A tap was handled when the finger was lifted.
    if (type === 'keydown' || (type === 'click' && !(this.#byTouch && timeStamp > this.#since))) {
      this.#enter(figure, type === 'keydown' ? 'key' : 'tap');
    }
  }

  /** Opens the card, or moves the focus into it if it is open. */
  #enter(figure: Reached, by: Opener): void {
    const { shown } = this.#follower;
    if (shown?.host !== figure.host) this.#follower.open(figure, by);
    else if (this.#panel) {
      this.#panel.role = 'dialog';
      this.#panel.focus({ preventScroll: true, focusVisible: by === 'key' });
    }
  }

  #at(x: number, y: number): Reached | null {
    let element = document.elementFromPoint(x, y);
    for (let root = element?.shadowRoot; root && !this.#figures.has(element as Element); root = element?.shadowRoot) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    return (element && this.#figures.get(element)) ?? null;
  }

  async #open({ host, word, view }: Reached, by: Opener, point?: { x: number; y: number }): Promise<void> {
    this.#close();
    const panel = document.createElement('div');
    this.#panel = panel;
    this.#draw(panel, { host, word, view }, by);
    host.renderRoot.append(panel);
    panel.showPopover();
    word.ariaExpanded = 'true';
    const shown = new AbortController();
    this.#shown = shown;
    const { signal } = shown;
    signal.addEventListener('abort', () => {
      word.ariaExpanded = 'false';
      if (panel.matches(':focus-within')) {
        this.#given = host;
        word.focus({ preventScroll: true });
      }
      panel.remove();
    });
    const onkeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !isOnTop(panel, host)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#follower.close();
    };
    window.addEventListener('keydown', onkeydown, { capture: true, signal });
    host.addEventListener(
      'focusout',
      (event) => {
        const to = event.relatedTarget;
        // The window has lost the focus, or the card has it.
        if (to !== null && to !== host) this.#follower.close();
      },
      { signal },
    );
    const anchor = { element: word, rects: () => word.getClientRects(), ...(point && { point }) };
    this.#placing = keepPlaced(anchor, panel, () => this.#follower.close());
    await this.#placing.placed;
    if (by !== 'pointer' && this.#shown === shown) {
      panel.focus({ preventScroll: true, focusVisible: by === 'key' });
    }
  }

  #draw(panel: HTMLElement, { host, word, view }: Reached, by: Opener): void {
    panel.className = 'root pop';
    panel.popover = 'manual';
    panel.tabIndex = -1;
    panel.dir = 'ltr';
    panel.lang = view.lang;
    panel.role = by === 'pointer' ? 'group' : 'dialog';
    panel.setAttribute('aria-labelledby', 'name');
    panel.dataset['theme'] = themeOf(backdropOf(host));
    panel.toggleAttribute('data-elder', word.closest('[data-elder]') !== null);
    render(card(view), panel);
  }

  #close(): void {
    this.#placing?.stop();
    this.#shown?.abort();
    this.#shown = undefined;
    this.#panel = undefined;
  }
}
