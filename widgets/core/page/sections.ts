import { COMMON_TAGS } from './common-tags.ts';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'aside', 'nav', 'section'];

/** What a section begins with: a heading, or an element that HTML calls sectioning content. */
export const SECTION_STARTS = TAGS.join();

/** The sections of one tree, as it is now. */
export class Sections {
  readonly #starts: readonly Element[];
  #last = 0;

  constructor(root: ParentNode) {
    // Asked for the other way round, since a selector gives up at the first tag that fits: p is tried before all else.
    const uncommon = [...root.querySelectorAll(`:not(${COMMON_TAGS})`)];
    this.#starts = uncommon.filter(({ localName }) => TAGS.includes(localName));
  }

  /** The element that the section of `node` begins with: the last one before it, or around it. */
  of(node: Node): Element | null {
    const starts = this.#starts;
    const isAfter = (index: number): boolean =>
      ((starts[index] as Element).compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    let low = 0;
    let high = starts.length;
    // Texts come in order, most often: look from where the last one was.
    if (this.#last > 0 && isAfter(this.#last - 1)) {
      low = this.#last;
      while (low < high && isAfter(low)) low++;
      high = low;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(middle)) low = middle + 1;
      else high = middle;
    }
    this.#last = low;
    return starts[low - 1] ?? null;
  }
}
