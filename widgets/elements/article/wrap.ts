import type { PageHit } from '../../core/page/hit.ts';

/**
 * Wraps words in elements and unwraps them again, which leaves the page as it was: a text that was cut into pieces
 * becomes one text node again, the same one.
 */
export class Wrapper {
  /** The elements now in the page. */
  readonly marks = new Set<HTMLElement>();
  /** Each piece that was cut off a text, with the text that it was cut from. */
  readonly #cuts = new WeakMap<Text, Text>();

  /**
   * Wraps a hit: in one element if the markup allows it, that is, if its ends are in one parent, or can be moved there
   * past elements that it covers entirely. Otherwise in one element for each text: the first is the word, the others
   * get `continues`. Text after the hit in the same node becomes a separate node, so wrap the last hit first.
   */
  wrap(hit: PageHit, make: () => HTMLElement): void {
    const texts = hit
      .slices()
      .filter(({ start, end }) => end > start)
      .map(({ node, start, end }) => this.#cut(node, start, end));
    const span = spanOf(texts);
    if (span) this.#put(make(), span.first, span.last);
    else {
      texts.forEach((text, index) => {
        const mark = make();
        if (index > 0) mark.toggleAttribute('continues', true);
        this.#put(mark, text, text);
      });
    }
  }

  unwrap(mark: HTMLElement): void {
    this.marks.delete(mark);
    const texts = textsIn(mark);
    const next = mark.nextSibling;
    mark.replaceWith(...mark.childNodes);
    if (next instanceof Text) texts.push(next);
    for (const text of texts.reverse()) this.#rejoin(text);
  }

  #put(mark: HTMLElement, first: Node, last: Node): void {
    first.parentNode?.insertBefore(mark, first);
    for (let node: Node | null = first; node; ) {
      const next: Node | null = node === last ? null : node.nextSibling;
      mark.append(node);
      node = next;
    }
    this.marks.add(mark);
  }

  /** Makes part of a text a separate node. */
  #cut(text: Text, start: number, end: number): Text {
    if (end < text.length) this.#cuts.set(text.splitText(end), text);
    if (start === 0) return text;
    const part = text.splitText(start);
    this.#cuts.set(part, text);
    return part;
  }

  #rejoin(text: Text): void {
    const before = text.previousSibling;
    const origin = this.#origin(text);
    if (!(before instanceof Text) || !origin || (before !== origin && this.#origin(before) !== origin)) return;
    before.appendData(text.data);
    text.remove();
  }

  /** The page's text that a piece was originally cut from, after any number of cuts. */
  #origin(text: Text): Text | undefined {
    let origin = this.#cuts.get(text);
    for (let from = origin; from; from = this.#cuts.get(from)) origin = from;
    return origin;
  }
}

export function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  const nodes = element.ownerDocument.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  for (let text = nodes.nextNode(); text; text = nodes.nextNode()) texts.push(text as Text);
  return texts;
}

/** The siblings that begin with the first text and end with the last, if there are such. */
function spanOf(texts: readonly Text[]): { first: Node; last: Node } | undefined {
  let first: Node = texts[0] as Text;
  let last: Node = texts.at(-1) as Text;
  while (first.parentNode !== last.parentNode) {
    const inFirst = first.parentNode?.contains(last) ?? false;
    const outer = inFirst ? last : first;
    const parent = outer.parentElement;
    const edge = inFirst ? parent?.lastChild : parent?.firstChild;
    // The parent has other content as well, which must not be wrapped.
    if (!parent || edge !== outer) return undefined;
    if (inFirst) last = parent;
    else first = parent;
  }
  // A ruby's bases and annotations must stay its own children.
  return first !== last && first.parentElement?.closest('ruby') ? undefined : { first, last };
}
