import type { Anchor, Card, CloseReason, createCard } from '../../core/card/card.ts';
import { type Follower, followPointer } from '../../core/page/follow-pointer.ts';
import type { Opener } from '../../core/page/hover.ts';
import { cardOf } from '../pack/page-packs.ts';
import { emit } from '../shared/events.ts';
import { languageOf } from '../shared/language.ts';
import type { MingciTerm } from './mingci-term.ts';

/**
 * One for all terms of a page, with one set of listeners on the document and one card, as long as there is a term. The
 * card's code is loaded when a pointer or the focus first reaches a term.
 */
let reader: TermReader | undefined;
let terms = 0;

/** Makes a term respond to readers until the returned function is called. */
export function readTerm(term: MingciTerm): () => void {
  terms++;
  reader ??= new TermReader();
  return () => {
    reader?.leave(term);
    if (--terms > 0) return;
    reader?.stop();
    reader = undefined;
  };
}

class TermReader {
  readonly #stopping = new AbortController();
  readonly #follower: Follower<MingciTerm>;
  #card: Card | undefined;
  #shown: MingciTerm | undefined;
  #byTouch = false;
  #closing = false;

  constructor() {
    const { signal } = this.#stopping;
    this.#follower = followPointer<MingciTerm>({
      at: (x, y) => this.#at(x, y),
      card: () => this.#card?.host ?? null,
      open: (term, by, point) => void this.#open(term, by, point),
      close: () => this.#close(),
      signal,
    });
    const listening = { capture: true, signal };
    document.addEventListener('focusin', (event) => this.#focused(event), listening);
    document.addEventListener('focusout', (event) => this.#blurred(event), listening);
    document.addEventListener('click', (event) => this.#clicked(event), listening);
    document.addEventListener('keydown', (event) => this.#pressed(event), listening);
    document.addEventListener('pointerdown', ({ pointerType }) => (this.#byTouch = pointerType === 'touch'), listening);
  }

  leave(term: MingciTerm): void {
    if (this.#follower.shown === term) this.#follower.close();
  }

  stop(): void {
    this.#stopping.abort();
  }

  #at(x: number, y: number): MingciTerm | null {
    const term = termOf(elementAt(x, y));
    if (term) cardCode().catch(() => undefined);
    return term;
  }

  /** Keyboard users see the card beside the term, but the focus stays there. */
  #focused(event: FocusEvent): void {
    const focused = event.composedPath()[0];
    const term = termOf(focused);
    if (!term || this.#closing || !(focused as Element).matches(':focus-visible')) return;
    if (this.#follower.shown !== term) this.#follower.open(term, 'pointer');
  }

  #blurred(event: FocusEvent): void {
    const { shown } = this.#follower;
    const to = event.relatedTarget;
    // The window has lost the focus, or the card has taken it and will return it.
    if (!shown || to === null || to === this.#card?.host) return;
    if (termOf(event.composedPath()[0]) === shown) this.#follower.close();
  }

  #clicked(event: MouseEvent): void {
    const term = termOf(event.composedPath()[0]);
    // A tap was handled when the finger was lifted; a link just works as a link.
    if (term && !term.control && !this.#byTouch) this.#toCard(term);
  }

  #pressed(event: KeyboardEvent): void {
    this.#byTouch = false;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const term = termOf(event.composedPath()[0]);
    if (!term || term.control) return;
    event.preventDefault();
    this.#toCard(term);
  }

  /** Opens the card, or moves the focus into it if it is open. */
  #toCard(term: MingciTerm): void {
    if (this.#follower.shown === term) void this.#open(term, 'key');
    this.#follower.open(term);
  }

  async #open(term: MingciTerm, by: Opener, point?: Anchor['point']): Promise<void> {
    const { key } = term;
    if (key === undefined) return;
    if (term !== this.#shown) {
      if (!emit(term, 'mingci-open', { key, by })) {
        // Not now: the follower is still opening it.
        queueMicrotask(() => this.#follower.close());
        return;
      }
      this.#closed('called');
      this.#shown = term;
    }
    const card = await this.#readyCard(term);
    if (!card || this.#shown !== term || this.#follower.shown !== term) return;
    card.look = { ...card.look, lang: languageOf(term), elder: term.closest('[mode="elder"]') !== null };
    term.open = true;
    const { pieces } = term;
    const rects = () => pieces.flatMap((piece) => Array.from(piece.getClientRects()));
    await card.open({
      key,
      surface: term.textContent.trim(),
      anchor: { element: term, rects, ...(point && { point }) },
      by,
    });
    if (term.open && term.matches(':focus-within')) keepSeen(term, card);
  }

  /** The card, or undefined if its code can't be loaded: then the page is as it would be without us. */
  async #readyCard(term: MingciTerm): Promise<Card | undefined> {
    try {
      const { createCard } = await cardCode();
      this.#card ??= createCard({
        load: cardOf,
        lang: languageOf(term),
        mode: 'open',
        onclose: (reason) => {
          this.#closed(reason);
          if (reason !== 'called') this.#follower.close();
        },
        signal: this.#stopping.signal,
      });
      return this.#card;
    } catch (cause) {
      emit(term, 'mingci-error', {
        message: `the card's code could not be loaded: ${(cause as Error).message}`,
        cause,
      });
      this.#follower.close();
      return undefined;
    }
  }

  #close(): void {
    this.#hide();
    // If the card was not open yet, its `onclose` is not called.
    this.#shown = undefined;
  }

  /** Announces that the card of the term shown has closed. */
  #closed(reason: CloseReason): void {
    const term = this.#shown;
    this.#shown = undefined;
    if (!term?.open || term.key === undefined) return;
    term.open = false;
    emit(term, 'mingci-close', { key: term.key, reason });
  }

  /** When the card returns the focus to a term, that must not open it again. */
  #hide(): void {
    this.#closing = true;
    this.#card?.close();
    this.#closing = false;
  }
}

let code: Promise<{ createCard: typeof createCard }> | undefined;

function cardCode(): Promise<{ createCard: typeof createCard }> {
  code ??= import('../../core/card/card.ts');
  // After a failure, the next attempt may succeed.
  code.catch(() => (code = undefined));
  return code;
}

/** In a small window the card is a sheet at the bottom: scrolls a word that it covers up above it (WCAG 2.4.11). */
function keepSeen(term: MingciTerm, { host }: Card): void {
  const word = term.shadowRoot?.firstElementChild as HTMLElement;
  const panel = host.shadowRoot?.firstElementChild as HTMLElement;
  const { top, bottom } = panel.getBoundingClientRect();
  const box = word.getBoundingClientRect();
  if (box.bottom <= top || box.top >= bottom) return;
  word.style.scrollMarginBottom = `${innerHeight - top + 8}px`;
  word.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  word.removeAttribute('style');
}

/** The term that an event's innermost target is in (its first piece), if its meaning is known. */
function termOf(target: EventTarget | null | undefined): MingciTerm | null {
  for (let node = target instanceof Node ? target : null; node; ) {
    if (node instanceof Element && node.localName === 'mingci-term' && 'head' in node) {
      const { head } = node as MingciTerm;
      return head.key === undefined ? null : head;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return null;
}

/** The innermost element at a point of the viewport, inside open shadow roots too. */
function elementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
