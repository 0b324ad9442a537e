import { Brush } from './brush.ts';
import type { PageHit } from './hit.ts';
import { MARKS, type MarkStyle, markSheet } from './mark-sheet.ts';

/**
 * Adds hits to the document's highlights. The page and other scripts may use the registry too, even under the same
 * name, so it removes only what it has added.
 */
export class Painter {
  readonly #marks = new Brush(MARKS);
  readonly #sheet = new CSSStyleSheet();
  #roots = new Set<WeakRef<Document | ShadowRoot>>();
  readonly #dressed = new WeakSet<Node>();
  #ranges = new Map<PageHit, StaticRange>();
  #hasDressed = false;

  #style: MarkStyle | undefined;

  get style(): MarkStyle {
    return this.#style ?? 'dotted';
  }

  set style(style: MarkStyle) {
    if (style !== this.#style) this.#sheet.replaceSync(markSheet(style));
    this.#style = style;
  }

  get size(): number {
    return this.#ranges.size;
  }

  has(hit: PageHit): boolean {
    return this.#ranges.has(hit);
  }

  /** Puts the marks back if the page has cleared the registry. */
  claim(): void {
    this.#marks.claim(this.#ranges.size > 0);
  }

  /** Paints those of the hits that are wanted and unpaints the others; returns whether anything changed. */
  show(hits: Iterable<PageHit>, isWanted: (hit: PageHit) => boolean): boolean {
    let changed = false;
    this.claim();
    for (const hit of hits) {
      const range = this.#ranges.get(hit);
      if (isWanted(hit) === (range !== undefined)) continue;
      changed = true;
      if (range) {
        this.#marks.remove(range);
        this.#ranges.delete(hit);
      } else {
        this.#paint(hit);
      }
    }
    return changed;
  }

  /** Whether any tree has got the sheet since the last call: the browser then has to style all of that tree anew. */
  takeDressed(): boolean {
    const hasDressed = this.#hasDressed;
    this.#hasDressed = false;
    return hasDressed;
  }

  stop(): void {
    this.#marks.removeAll(this.#ranges.values(), this.#ranges.size);
    this.#ranges.clear();
    for (const ref of this.#roots) {
      const root = ref.deref();
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #paint(hit: PageHit): void {
    const range = hit.toRange();
    this.#ranges.set(hit, range);
    this.#marks.add(range);
    this.#dress(hit.node.getRootNode());
  }

  /** Highlight rules end at shadow boundaries, so each tree with marks gets the sheet. */
  #dress(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    // Checked each time, since the page may have replaced the list of sheets.
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    if (!this.#dressed.has(root)) this.#roots.add(new WeakRef(root));
    this.#dressed.add(root);
    root.adoptedStyleSheets.push(this.#sheet);
    this.#hasDressed = true;
  }
}
