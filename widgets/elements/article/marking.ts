import { OBSERVED } from '../../core/page/changes.ts';
import type { Density } from '../../core/page/density.ts';
import { findHits } from '../../core/page/find-hits.ts';
import { readingOf } from '../../core/page/flow.ts';
import type { PageHit } from '../../core/page/hit.ts';
import { nextFrame } from '../../core/page/slices.ts';
import type { Matcher } from '../../core/text/matcher.ts';
import { textsIn, Wrapper } from './wrap.ts';

export interface MarkingOptions {
  root: Element;
  matcher: Matcher;
  density: Density;
  /** The most marks to make. */
  max: number;
  allows(hit: PageHit): boolean;
  /** Creates the element that wraps a hit of this term. */
  make(term: string): HTMLElement;
  /** Removes all marks when it aborts. */
  signal: AbortSignal;
}

/**
 * Marks an element's text with elements, and keeps the marks up to date. Each time, it finds what should be marked as
 * if nothing was, and changes only what differs, so it can run at any time and as often as needed.
 */
export class Marking {
  readonly #options: MarkingOptions;
  readonly #wrapper = new Wrapper();
  readonly #observer: MutationObserver;
  #waits = false;

  constructor(options: MarkingOptions) {
    this.#options = options;
    this.#observer = new MutationObserver(() => void this.#follow());
    this.#mark();
    this.#observer.observe(options.root, OBSERVED);
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The marks in document order; for a hit in several pieces, only the first. */
  get marks(): HTMLElement[] {
    return [...this.#wrapper.marks]
      .filter((mark) => !mark.hasAttribute('continues'))
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  /** Makes a change to the element, but not to its text, unnoticed by the observer. */
  unseen(change: () => void): void {
    // Changes that the page made before must not be lost.
    if (this.#observer.takeRecords().length > 0) void this.#follow();
    change();
    this.#observer.takeRecords();
  }

  async #follow(): Promise<void> {
    if (this.#waits) return;
    this.#waits = true;
    await nextFrame(this.#options.signal);
    this.#waits = false;
    if (this.#options.signal.aborted) return;
    this.#observer.takeRecords();
    this.#mark();
    this.#observer.takeRecords();
  }

  #mark(): void {
    let { missing, stale } = this.#compare();
    if (stale.length > 0) {
      // This joins texts again, so hits in them have moved.
      for (const mark of stale) this.#wrapper.unwrap(mark);
      ({ missing } = this.#compare());
    }
    for (const hit of missing.reverse()) this.#wrapper.wrap(hit, () => this.#options.make(hit.term));
  }

  /** Hits that are not marked yet, and marks that should no longer be there. */
  #compare(): { missing: PageHit[]; stale: HTMLElement[] } {
    const { root, matcher, density, max, allows } = this.#options;
    const { marks } = this.#wrapper;
    const isMark = (element: Element) => marks.has(element as HTMLElement);
    const hits = findHits(root, matcher, { reading: readingOf(root, isMark), density, allows }).slice(0, max);
    const stale = new Set(marks);
    const missing = hits.filter((hit) => {
      const own = this.#marksOf(hit);
      for (const mark of own ?? []) stale.delete(mark);
      return own === undefined;
    });
    return { missing, stale: [...stale] };
  }

  /** The marks that contain exactly this hit, if it has any. */
  #marksOf(hit: PageHit): HTMLElement[] | undefined {
    const found = new Set<HTMLElement>();
    const texts = new Set<Text>();
    for (const { node, start, end } of hit.slices()) {
      if (start === end) continue;
      const mark = this.#markAround(node);
      if (!mark || start > 0 || end < node.length) return undefined;
      found.add(mark);
      texts.add(node);
    }
    for (const mark of found) {
      if (mark.getAttribute('term') !== hit.term) return undefined;
      if (textsIn(mark).some((text) => text.length > 0 && !texts.has(text) && !isAside(text))) return undefined;
    }
    return [...found];
  }

  #markAround(node: Node): HTMLElement | undefined {
    const mark = node.parentElement?.closest<HTMLElement>('mingci-term');
    return mark && this.#wrapper.marks.has(mark) ? mark : undefined;
  }

  #stop(): void {
    this.#observer.disconnect();
    for (const mark of this.#wrapper.marks) this.#wrapper.unwrap(mark);
  }
}

/** Whether a hit skips this text: in ruby annotations or scripts, for instance. */
function isAside(text: Text): boolean {
  return Boolean(text.parentElement?.closest('rt, rp, script, style, template, noscript'));
}
