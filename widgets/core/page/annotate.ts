import type { Matcher } from '../text/matcher.ts';
import { Changes, OBSERVED } from './changes.ts';
import { Chooser, type Density, type Passage } from './density.ts';
import type { PageHit, Piece } from './hit.ts';
import { HitIndex } from './hit-index.ts';
import type { MarkStyle } from './mark-sheet.ts';
import { Painter } from './paint.ts';
import { hitAt } from './pointing.ts';
import { PageReader } from './read.ts';
import { isRead } from './flow.ts';
import { openRoot, type OpenRoot, rootsIn } from './roots.ts';
import { Sections } from './sections.ts';
import { step } from './steps.ts';
import { nextFrame, startSlice, yieldToPage } from './slices.ts';

export interface AnnotateOptions {
  /** Which occurrences are marked. */
  density?: Density;
  /** Which terms are marked: all of the matcher's, if not said otherwise. */
  accept?: ((term: string) => boolean) | undefined;
  markStyle?: MarkStyle;
  /** Opens an element's shadow root; an extension can open closed ones. */
  roots?: OpenRoot;
  /** Called after the marks have changed: once for all changes of a frame, and first before `annotate` returns. */
  onChange?: (annotation: Annotation) => void;
  /** Ends the annotation when it aborts, as `stop()` does. */
  signal?: AbortSignal;
}

/** The marks on a page, kept true to it until `stop()`. */
export interface Annotation {
  /** Resolves when the first pass over the page is done (or was stopped). */
  readonly ready: Promise<void>;
  /** Number of marks. */
  readonly size: number;
  /** The marked hits in document order. */
  readonly hits: readonly PageHit[];
  /** Change it at any time; nothing is read again. */
  density: Density;
  /** Likewise, by their ids. */
  accept: ((term: string) => boolean) | undefined;
  markStyle: MarkStyle;
  /** The marked hit under a point of the viewport. */
  at(x: number, y: number): PageHit | null;
  /** The next displayed hit after `from`, round the page; from the top of what is in view when not given. */
  next(from?: PageHit | null): PageHit | null;
  previous(from?: PageHit | null): PageHit | null;
  /** Shows which hit the open card is about. */
  setActive(hit: PageHit | null): void;
  stop(): void;
}

/** Marks the terms of `matcher` in `root` and everything below it, without a change to the document, and keeps on. */
export function annotate(
  root: Document | Element | ShadowRoot,
  matcher: Matcher,
  options?: AnnotateOptions,
): Annotation {
  return new Annotator(root, matcher, options ?? {});
}

/** Texts of a tree in document order. Removal of the text it stands at does not lead it astray, as it would a TreeWalker. */
function textsOf(tree: Node): NodeIterator {
  return (tree.ownerDocument ?? (tree as Document)).createNodeIterator(tree, NodeFilter.SHOW_TEXT);
}

/** The clock is looked at after about so many characters: less than a millisecond's work. */
const CLOCK_EVERY = 1 << 14;

/** While a page is first read, marks are painted so often, in ms: each time, the browser styles the page anew. */
const PAINT_EVERY = 150;

class Annotator implements Annotation {
  readonly ready: Promise<void>;
  readonly #onChange: AnnotateOptions['onChange'];
  readonly #index = new HitIndex();
  readonly #painter = new Painter();
  readonly #reader: PageReader;
  readonly #observer: MutationObserver;
  readonly #open: OpenRoot;
  readonly #stopping = new AbortController();
  /** The shadow roots under watch. */
  readonly #shadows = new Set<ShadowRoot>();
  readonly #sections = new Map<Node, Sections>();
  /** Trees still to be read, the first one under way. */
  readonly #walks: NodeIterator[] = [];
  #changes = new Changes();
  #awake = false;
  #hits: readonly PageHit[] = [];
  /** What has been chosen so far; none when all is to be chosen anew. */
  #chooser: Chooser | null = null;
  #wanted = new Set<PageHit>();
  #lastPaint = -Infinity;
  #density: Density;
  #accept: AnnotateOptions['accept'];
  #becomeReady!: () => void;

  constructor(root: Document | Element | ShadowRoot, matcher: Matcher, options: AnnotateOptions) {
    this.#reader = new PageReader(matcher, this.#index);
    this.#onChange = options.onChange;
    this.#open = options.roots ?? openRoot;
    this.#density = options.density ?? 'section';
    this.#accept = options.accept;
    this.markStyle = options.markStyle ?? 'dotted';
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    this.#observer = new MutationObserver((records) => {
      this.#changes.note(records);
      this.#wake();
    });
    options.signal?.addEventListener('abort', () => this.stop(), { once: true, signal: this.#stopping.signal });
    if (options.signal?.aborted) {
      this.stop();
      return;
    }
    this.#observer.observe(root, OBSERVED);
    this.#walk(root);
    this.#turn();
    this.#wake();
  }

  get size(): number {
    return this.#hits.length;
  }

  get hits(): readonly PageHit[] {
    return this.#hits;
  }

  get density(): Density {
    return this.#density;
  }

  set density(density: Density) {
    this.#density = density;
    this.#chooser = null;
    this.#paint();
  }

  get accept(): AnnotateOptions['accept'] {
    return this.#accept;
  }

  set accept(accept: AnnotateOptions['accept']) {
    this.#accept = accept;
    this.#chooser = null;
    this.#paint();
  }

  get markStyle(): MarkStyle {
    return this.#painter.style;
  }

  set markStyle(style: MarkStyle) {
    this.#painter.style = style;
  }

  at(x: number, y: number): PageHit | null {
    return hitAt(x, y, { painter: this.#painter, index: this.#index, roots: [...this.#shadows] });
  }

  next(from?: PageHit | null): PageHit | null {
    return step(this.#hits, from ?? null, 1);
  }

  previous(from?: PageHit | null): PageHit | null {
    return step(this.#hits, from ?? null, -1);
  }

  setActive(hit: PageHit | null): void {
    this.#painter.setActive(hit);
  }

  stop(): void {
    this.#stopping.abort();
    this.#observer.disconnect();
    this.#walks.length = 0;
    this.#shadows.clear();
    this.#sections.clear();
    this.#hits = [];
    this.#wanted.clear();
    this.#painter.stop();
    this.#becomeReady();
  }

  /** Begins to read a tree, and the shadow trees in it. */
  #walk(tree: Node): void {
    this.#walks.push(textsOf(tree));
    for (const root of rootsIn(tree, this.#open)) {
      if (!isRead(root)) continue;
      if (!this.#shadows.has(root)) this.#observer.observe(root, OBSERVED);
      this.#shadows.add(root);
      this.#walk(root);
    }
  }

  #wake(): void {
    if (this.#awake || this.#stopping.signal.aborted) return;
    this.#awake = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    const { signal } = this.#stopping;
    while (this.#walks.length > 0 || this.#changes.any) {
      await (this.#walks.length > 0 ? yieldToPage() : nextFrame(signal));
      if (signal.aborted) return;
      this.#turn();
    }
    this.#awake = false;
    this.#becomeReady();
  }

  /** One slice of work. */
  #turn(): void {
    const isOver = startSlice();
    this.#catchUp();
    while (this.#walks.length > 0 && this.#readOn(this.#walks[0] as NodeIterator, isOver)) this.#walks.shift();
    if (this.#walks.length === 0 || performance.now() - this.#lastPaint > PAINT_EVERY) this.#paint();
  }

  /** Reads on in a tree; returns whether it has come to its end. */
  #readOn(texts: NodeIterator, isOver: () => boolean): boolean {
    let room = CLOCK_EVERY;
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      this.#reader.read(text);
      room -= text.length + 64;
      if (room > 0) continue;
      if (isOver()) {
        this.#reader.rest();
        return false;
      }
      room = CLOCK_EVERY;
    }
    this.#reader.rest();
    return true;
  }

  /** Takes in what the page has changed. */
  #catchUp(): void {
    const changes = this.#changes;
    if (!changes.any) return;
    this.#changes = new Changes();
    if (changes.removed.size > 0) {
      this.#index.sweep(({ nodes }) => {
        if (!nodes.some((node) => changes.hasLeft(node))) return false;
        for (const node of nodes) changes.texts.add(node);
        return true;
      });
      for (const root of this.#shadows) if (!root.isConnected) this.#shadows.delete(root);
    }
    if (changes.shown) this.#chooser = null;
    if (changes.sections) {
      this.#sections.clear();
      for (const piece of this.#index.pieces) piece.section = undefined;
      this.#chooser = null;
    }
    for (const text of changes.texts) if (text.isConnected) this.#reader.reread(text);
    for (const tree of changes.outermostTrees()) this.#walk(tree);
  }

  /** Makes the marks those of the accepted hits that the density chooses. */
  #paint(): void {
    if (this.#stopping.signal.aborted) return;
    let pieces = this.#index.takeAppended();
    if (!pieces || !this.#chooser) {
      this.#chooser = new Chooser(this.#density);
      this.#wanted = new Set();
      ({ pieces } = this.#index);
    }
    for (const piece of pieces) this.#offer(piece, this.#chooser);
    this.#lastPaint = performance.now();
    if (!this.#painter.show(this.#wanted)) return;
    this.#hits = [...this.#wanted];
    this.#onChange?.(this);
  }

  #offer(piece: Piece, chooser: Chooser): void {
    if (piece.section === undefined) piece.section = this.#sectionOf(piece.first);
    const accept = this.#accept;
    const passage: Passage = accept
      ? {
          section: piece.section,
          terms: piece.terms,
          isAllowed: (at) => accept(piece.reader.id(piece.terms[at] as number)) && piece.isAllowed(),
          hiddenBy: (at) => piece.hiddenBy(at),
        }
      : piece;
    chooser.offer(passage, (at) => this.#wanted.add(piece.hit(at)));
  }

  #sectionOf(node: Node): Element | null {
    const root = node.getRootNode() as Document | ShadowRoot;
    let sections = this.#sections.get(root);
    if (!sections) this.#sections.set(root, (sections = new Sections(root)));
    return sections.of(node) ?? (root instanceof ShadowRoot ? this.#sectionOf(root.host) : null);
  }
}
