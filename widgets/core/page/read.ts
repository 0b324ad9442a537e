import { type Matcher, OPEN_END, OPEN_START } from '../text/matcher.ts';
import { type Chain, textBeside } from './chain.ts';
import { isRead, runsOn } from './flow.ts';
import { type Found, Piece } from './hit.ts';
import type { HitIndex } from './hit-index.ts';

/**
 * Reads texts of the page and keeps the index true to what they hold.
 *
 * A text is scanned by itself. Only where that shows that its neighbours could matter is it joined with them to a chain,
 * as far as they do; only what holds a hit is looked up in the tree.
 */
export class PageReader {
  readonly #matcher: Pick<Matcher, 'scan' | 'id'>;
  readonly #index: HitIndex;
  /** Texts that were read along with one before them. */
  #done = new Set<Text>();
  #found: Found[] = [];

  constructor(matcher: Pick<Matcher, 'scan' | 'id'>, index: HitIndex) {
    this.#matcher = matcher;
    this.#index = index;
  }

  /** Reads a text in a walk that reads all texts around it, in document order. */
  read(text: Text): void {
    if (this.#done.delete(text)) return;
    const open = this.#scan(text.data);
    if (open === 0) {
      if (this.#found.length) this.#settle({ nodes: [text], starts: [0] });
      return;
    }
    // What changed was read before, from further back than a walk of what was added sees.
    if (this.#index.of(text)) return;
    const chain = this.#chain(text, open, (open & OPEN_START) !== 0);
    for (const node of chain.nodes) if (node !== text) this.#done.add(node);
    this.#settle(chain);
  }

  /** Reads a text that has changed, or whose neighbours have; with what was read along with it before. */
  reread(text: Text): void {
    const waiting = [text];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const chain = this.#chain(next, this.#scan(next.data), true);
      waiting.push(...this.#settle(chain));
    }
  }

  /** Ends a walk: what it read ahead counts no more. */
  rest(): void {
    this.#done.clear();
  }

  /** Scans into `#found`. */
  #scan(text: string): number {
    this.#found = [];
    return this.#matcher.scan(text, this.#sink);
  }

  readonly #sink = (start: number, end: number, term: number): void => {
    this.#found.push({ start, end, term: this.#matcher.id(term) });
  };

  /** Joins a text, scanned just now, with the neighbours that matter, and scans them as one. */
  #chain(text: Text, open: number, back: boolean): Chain {
    const alone = this.#found;
    const nodes = [text];
    if (back) this.#extendBack(nodes, open);
    this.#extendOn(nodes, open);
    const starts: number[] = [];
    let joined = '';
    for (const node of nodes) {
      starts.push(joined.length);
      joined += node.data;
    }
    if (nodes.length > 1) this.#scan(joined);
    else this.#found = alone;
    return { nodes, starts };
  }

  #extendBack(nodes: Text[], openFirst: number): void {
    for (let open = openFirst, first = nodes[0] as Text; ; ) {
      const crossed: Element[] = [];
      const before = textBeside(first, 'previous', crossed);
      if (!before) return;
      const openBefore = this.#scan(before.data);
      if (!(open & OPEN_START || openBefore & OPEN_END) || !crossed.every(runsOn)) return;
      nodes.unshift(before);
      first = before;
      open = openBefore;
    }
  }

  #extendOn(nodes: Text[], openLast: number): void {
    for (let open = openLast, last = nodes.at(-1) as Text; ; ) {
      const crossed: Element[] = [];
      const after = textBeside(last, 'next', crossed);
      if (!after) return;
      const openAfter = this.#scan(after.data);
      if (!(open & OPEN_END || openAfter & OPEN_START) || !crossed.every(runsOn)) return;
      nodes.push(after);
      last = after;
      open = openAfter;
    }
  }

  /**
   * Puts what was found in a chain in the place of what the index has of it. Returns the texts that had been read along
   * with one of it and are not now.
   */
  #settle(chain: Chain): Text[] {
    const { nodes } = chain;
    const orphans: Text[] = [];
    for (const node of nodes) {
      const old = this.#index.of(node);
      if (!old) continue;
      this.#index.drop(old);
      orphans.push(...old.nodes.filter((other) => !nodes.includes(other)));
    }
    if (this.#found.length && isRead((nodes[0] as Text).parentNode)) this.#index.add(new Piece(chain, this.#found));
    return orphans;
  }
}
