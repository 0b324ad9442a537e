import { COMMON_TAGS } from './common-tags.ts';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'aside', 'nav', 'section'];

/** The elements that begin a section: headings, and what HTML calls sectioning content. */
export const SECTION_STARTS = TAGS.join();

/** The sections of one tree, as it is when this is made. */
export class Sections {
  readonly #starts: readonly Element[];
  #last = 0;

  constructor(root: ParentNode) {
    // Excluding common tags is faster than listing the wanted ones: matching stops at the first tag that fits, often p.
    const uncommon = [...root.querySelectorAll(`:not(${COMMON_TAGS})`)];
    this.#starts = uncommon.filter(({ localName }) => TAGS.includes(localName));
  }

  /** The element that begins the section of `node`: the last start before or around it. */
  of(node: Node): Element | null {
    const starts = this.#starts;
    const isAfter = (index: number): boolean =>
      ((starts[index] as Element).compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    let low = 0;
    let high = starts.length;
    // Texts usually come in order, so look from the place of the last one.
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
