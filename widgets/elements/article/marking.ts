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
  /** At most so many marks. */
  max: number;
  allows(hit: PageHit): boolean;
  /** Makes the element that a hit of this term is put into. */
  make(term: string): HTMLElement;
  /** Takes everything back when it aborts. */
  signal: AbortSignal;
}

/**
 * Marks an element's text with elements, and keeps the marks true to it. Each time, it finds what ought to be marked as if
 * nothing were, and changes only what differs: so it can run at any time and as often as it likes.
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

  /** The marks in document order; of a hit in several pieces, the first. */
  get marks(): HTMLElement[] {
    return [...this.#wrapper.marks]
      .filter((mark) => !mark.hasAttribute('continues'))
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  /** Lets something change the element that is none of the text. */
  unseen(change: () => void): void {
    // What the page has changed before is still to be followed.
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
      // Texts are joined again by that: what was found in them stands elsewhere now.
      for (const mark of stale) this.#wrapper.unwrap(mark);
      ({ missing } = this.#compare());
    }
    for (const hit of missing.reverse()) this.#wrapper.wrap(hit, () => this.#options.make(hit.term));
  }

  /** What ought to be marked and is not, and what is and ought not. */
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

  /** The marks that hold this hit, all of it and nothing else. */
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

/** What a hit runs past without reading it: the annotations of a ruby, a script. */
function isAside(text: Text): boolean {
  return Boolean(text.parentElement?.closest('rt, rp, script, style, template, noscript'));
}
