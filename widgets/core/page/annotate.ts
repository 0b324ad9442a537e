import type { Matcher } from '../text/matcher.ts';
import type { Changes } from './changes.ts';
import { Choice } from './choice.ts';
import type { Density } from './density.ts';
import type { PageHit } from './hit.ts';
import { HitIndex } from './hit-index.ts';
import type { MarkStyle } from './mark-sheet.ts';
import { type Measures, NO_MEASURES } from './measure.ts';
import { Painter } from './paint.ts';
import { hitAt } from './pointing.ts';
import { PageReader } from './read.ts';
import { type OpenRoot, openRoot } from './roots.ts';
import { PageWatch } from './watch.ts';

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
  /** What to measure on the page's performance timeline: `measures(['walk', 'match', 'paint'])`. */
  measure?: Measures;
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

/** While a page is first read, marks are painted so often, in ms: each time, the browser has to paint them all anew. */
const PAINT_EVERY = 150;

class Annotator implements Annotation {
  readonly ready: Promise<void>;
  readonly #onChange: AnnotateOptions['onChange'];
  readonly #index = new HitIndex();
  readonly #painter = new Painter();
  readonly #choice: Choice;
  readonly #watch: PageWatch;
  readonly #measures: Measures;
  readonly #stopping = new AbortController();
  #hits: readonly PageHit[] = [];
  #lastPaint = -Infinity;

  constructor(root: Document | Element | ShadowRoot, matcher: Matcher, options: AnnotateOptions) {
    const { signal } = this.#stopping;
    this.#onChange = options.onChange;
    this.#measures = options.measure ?? NO_MEASURES;
    this.#choice = new Choice(this.#index, options.density ?? 'section', options.accept);
    this.#painter.style = options.markStyle ?? 'dotted';
    this.#watch = new PageWatch(root, {
      reader: new PageReader(this.#measures.matcher(matcher), this.#index),
      index: this.#index,
      open: options.roots ?? openRoot,
      signal,
      slice: (work) => this.#measures.of('walk', work),
      onSlice: (changes, isDone) => this.#takeIn(changes, isDone),
    });
    this.ready = this.#watch.ready;
    options.signal?.addEventListener('abort', () => this.stop(), { once: true, signal });
    if (options.signal?.aborted) this.stop();
    else this.#watch.start();
  }

  get size(): number {
    return this.#hits.length;
  }

  get hits(): readonly PageHit[] {
    return this.#hits;
  }

  get density(): Density {
    return this.#choice.density;
  }

  set density(density: Density) {
    this.#choice.density = density;
    this.#paint();
  }

  get accept(): AnnotateOptions['accept'] {
    return this.#choice.accept;
  }

  set accept(accept: AnnotateOptions['accept']) {
    this.#choice.accept = accept;
    this.#paint();
  }

  get markStyle(): MarkStyle {
    return this.#painter.style;
  }

  set markStyle(style: MarkStyle) {
    this.#painter.style = style;
  }

  at(x: number, y: number): PageHit | null {
    return hitAt(x, y, { painter: this.#painter, index: this.#index, roots: this.#watch.shadows });
  }

  setActive(hit: PageHit | null): void {
    this.#painter.setActive(hit);
  }

  stop(): void {
    this.#stopping.abort();
    this.#hits = [];
    this.#painter.stop();
  }

  /** Marks what a slice of reading has brought. */
  #takeIn(changes: Changes, isDone: boolean): boolean {
    if (changes.shown) this.#choice.reconsider();
    if (changes.sections) this.#choice.forgetSections();
    if (!isDone && performance.now() - this.#lastPaint < PAINT_EVERY) {
      this.#measures.of('paint', () => this.#choice.keepUp());
      return false;
    }
    this.#paint();
    return this.#painter.takeDressed();
  }

  #paint(): void {
    if (this.#stopping.signal.aborted) return;
    const changed = this.#measures.of('paint', () => {
      this.#choice.update();
      return this.#painter.show(this.#choice.wanted);
    });
    this.#lastPaint = performance.now();
    if (!changed) return;
    this.#hits = [...this.#choice.wanted];
    this.#onChange?.(this);
  }
}
