import { css, html, LitElement } from 'lit';
import type { Density } from '../../core/page/density.ts';
import { packsFor } from '../pack/page-packs.ts';
import { emit } from '../shared/events.ts';
import { allowedIn } from './allowed.ts';
import { Marking } from './marking.ts';

/**
 * Explains the terms of a text in place: for a portal whose reports are full of them, so that each page explains
 * itself, on screen and on paper, with one tag around (or beside) what it publishes anyway.
 *
 * Terms become `<mingci-term>` elements: the same ones that the extension would mark. Links, headings, buttons, form
 * fields, code and anything with `data-mingci="off"` are left alone, and so is a passage that itself defines the term
 * (a `<dfn>`, a `<dt>` with its `<dd>`, an annex's entry “2.港治谷：…”). The marks follow changes of the text. A word
 * that crosses the edge of an inline element gets several `<mingci-term>`s that act as one: no markup is broken up.
 *
 * In print, the terms are numbered, and 名词解释 follows at the end of the text.
 *
 * @tag mingci-article
 * @attr {string} for - CSS selector of the text to mark, instead of the element’s own content.
 * @attr {'section' | 'page' | 'all'} density - Which occurrences to mark: the first in each section (default), the first on the page, or all.
 * @attr {string} include - CSS selector: mark only inside these elements.
 * @attr {string} exclude - CSS selector: skip these elements.
 * @attr {number} max - The most words to mark.
 * @attr {boolean} headings - Also mark terms in headings.
 * @attr {boolean} links - Also mark terms in links. They stay links, so their cards open by pointer only.
 * @attr {boolean} off - Mark nothing, and remove existing marks.
 * @attr {string} pack - Packs to use instead of the page’s: ids of bundled packs, or addresses (see `<mingci-pack>`).
 * @attr {'off'} jsonld - Leaves the terms out of the page’s structured data. Can be set on any ancestor.
 * @fires {CustomEvent} mingci-error - Something could not be loaded; the text stays as it was. `detail`: `message`, `cause`.
 * @slot - The text to mark.
 */
export class MingciArticle extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([for]) {
      display: none;
    }
  `;
  static override properties = {
    for: {},
    density: {},
    include: {},
    exclude: {},
    max: { type: Number },
    headings: { type: Boolean },
    links: { type: Boolean },
    off: { type: Boolean },
    pack: {},
  };

  declare for: string | null;
  declare density: Density;
  declare include: string | null;
  declare exclude: string | null;
  declare max: number | null;
  declare headings: boolean;
  declare links: boolean;
  declare off: boolean;
  declare pack: string | null;

  #ready: Promise<void> = Promise.resolve();
  #marking: AbortController | undefined;
  #markings: Marking[] = [];

  constructor() {
    super();
    this.density = 'section';
    this.include = null;
    this.exclude = null;
    this.headings = false;
    this.links = false;
    this.off = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Otherwise, the first update will start it.
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override render() {
    return html`<slot></slot>`;
  }

  override updated(): void {
    this.#start();
  }

  /** A promise that resolves when the text has been marked. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#ready);
  }

  /** The marked words, in document order. */
  get marks(): HTMLElement[] {
    return this.#markings.flatMap((marking) => marking.marks);
  }

  #start(): void {
    this.#stop();
    if (this.off || !this.isConnected) return;
    const marking = new AbortController();
    this.#marking = marking;
    this.#ready = this.#mark(marking.signal).catch((cause: unknown) => {
      emit(this, 'mingci-error', { message: `mingci-article: ${(cause as Error).message}`, cause });
    });
  }

  #stop(): void {
    this.#marking?.abort();
    this.#marking = undefined;
    this.#markings = [];
  }

  async #mark(signal: AbortSignal): Promise<void> {
    const roots = this.#roots();
    const packs = await packsFor(this);
    if (packs.packs.length === 0) return;
    const [matcher] = await Promise.all([packs.matcher(this), import('../term/index.ts')]);
    if (!matcher || signal.aborted) return;
    const markings = roots.map((root) => {
      if (root !== this) claim(root, signal);
      const { include, exclude, headings, links } = this;
      return new Marking({
        root,
        matcher,
        density: this.density,
        max: this.max ?? Number.POSITIVE_INFINITY,
        allows: allowedIn({ root, include, exclude, headings, links }),
        make: (term) => this.#term(term),
        signal,
      });
    });
    this.#markings = markings;
    // Loaded last: nobody prints before there is something to see.
    const { keepNotes } = await import('./notes.ts');
    if (signal.aborted) return;
    markings.forEach((marking, index) => keepNotes(roots[index] as Element, (work) => marking.unseen(work), signal));
  }

  #term(term: string): HTMLElement {
    const element = document.createElement('mingci-term');
    element.setAttribute('term', term);
    // With `for`, the marks are not inside this element, so they can't inherit it.
    if (this.for && this.getAttribute('jsonld') === 'off') element.setAttribute('jsonld', 'off');
    return element;
  }

  /** @throws Error if `for` is not a valid selector, or matches nothing */
  #roots(): Element[] {
    if (!this.for) return [this];
    let found: Element[];
    try {
      found = [...(this.getRootNode() as ParentNode).querySelectorAll(this.for)];
    } catch (cause) {
      throw new Error(`for="${this.for}" is not a CSS selector: correct it, as in for="article"`, { cause });
    }
    if (found.length === 0) throw new Error(`for="${this.for}" matches nothing in this page: check it`);
    // Elements inside others are marked with those.
    return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  }
}

/** Tells the extension, and other readers of pages, that this text is taken care of. */
function claim(root: Element, signal: AbortSignal): void {
  if (root.hasAttribute('data-mingci')) return;
  root.setAttribute('data-mingci', 'off');
  signal.addEventListener('abort', () => root.removeAttribute('data-mingci'), { once: true });
}

declare global {
  interface HTMLElementTagNameMap {
    'mingci-article': MingciArticle;
  }
}
