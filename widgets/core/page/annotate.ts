import type { Matcher } from '../text/matcher.ts';
import type { Changes } from './changes.ts';
import { Choice } from './choice.ts';
import type { Density } from './density.ts';
import type { PageHit } from './hit.ts';
import { HitIndex } from './hit-index.ts';
import type { MarkStyle } from './mark-sheet.ts';
import { type Measures, NO_MEASURES } from './measure.ts';
import { Painter } from './paint.ts';
import type { Pointing } from './pointing.ts';
import type { Piece } from './piece.ts';
import { PageReader } from './read.ts';
import { type OpenRoot, openRoot } from './roots.ts';
import { PageWatch } from './watch.ts';

export interface AnnotateOptions {
  /** Which occurrences are marked. */
  density?: Density;
  /** Which terms are marked, by their ids; all terms of the matcher by default. */
  accept?: ((term: string) => boolean) | undefined;
  markStyle?: MarkStyle;
  /** Opens an element's shadow root; an extension can open closed ones. */
  roots?: OpenRoot;
  /** Called when marks have changed: once for all changes in a frame, and the first time before `annotate` returns. */
  onChange?: (annotation: Annotation) => void;
  /** What to measure on the page's performance timeline: `measures(['walk', 'match', 'paint'])`. */
  measure?: Measures;
  /** Ends the annotation when it aborts, as `stop()` does. */
  signal?: AbortSignal;
}

/** The marks on a page, kept up to date with it until `stop()`. */
export interface Annotation {
  /** Resolves when the first pass over the page is done or has been stopped. */
  readonly ready: Promise<void>;
  /** Number of marks. */
  readonly size: number;
  /** The marked hits in document order. */
  readonly hits: readonly PageHit[];
  /** May be set at any time; the page is not read again. */
  density: Density;
  /** May be set at any time, too. */
  accept: ((term: string) => boolean) | undefined;
  markStyle: MarkStyle;
  /** Where the marks are, for `hitAt`. That is a function of its own, so that only callers who point load its code. */
  readonly pointing: Pointing;
  stop(): void;
}

/** Marks the terms of `matcher` in `root` and below, without changing the document, and follows the page's changes. */
export function annotate(
  root: Document | Element | ShadowRoot,
  matcher: Matcher,
  options?: AnnotateOptions,
): Annotation {
  return new Annotator(root, matcher, options ?? {});
}

/** How often marks are painted during the first pass, in ms: each time, the browser has to paint all of them anew. */
const PAINT_EVERY = 150;

class Annotator implements Annotation {
  readonly ready: Promise<void>;
  readonly #onChange: AnnotateOptions['onChange'];
  readonly #index = new HitIndex();
  readonly #painter = new Painter();
  readonly #choice: Choice;
  #accept: AnnotateOptions['accept'];
  readonly #watch: PageWatch;
  readonly #measures: Measures;
  readonly #stopping = new AbortController();
  /** Computed on demand. */
  #hits: readonly PageHit[] | undefined;
  #lastPaint = -Infinity;

  constructor(root: Document | Element | ShadowRoot, matcher: Matcher, options: AnnotateOptions) {
    const { signal } = this.#stopping;
    this.#onChange = options.onChange;
    this.#measures = options.measure ?? NO_MEASURES;
    this.#accept = options.accept;
    const accepts = (piece: Piece, at: number) => !this.#accept || this.#accept(piece.idOf(at));
    this.#choice = new Choice(this.#index, options.density ?? 'section', accepts);
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
    return this.#painter.size;
  }

  get hits(): readonly PageHit[] {
    const isMarked = (hit: PageHit) => this.#painter.has(hit);
    return (this.#hits ??= this.#index.pieces.flatMap(({ allMade }) => allMade.filter(isMarked)));
  }

  get density(): Density {
    return this.#choice.density;
  }

  set density(density: Density) {
    this.#choice.density = density;
    this.#paint();
  }

  get accept(): AnnotateOptions['accept'] {
    return this.#accept;
  }

  set accept(accept: AnnotateOptions['accept']) {
    this.#accept = accept;
    this.#choice.chooseAnew();
    this.#paint();
  }

  get markStyle(): MarkStyle {
    return this.#painter.style;
  }

  set markStyle(style: MarkStyle) {
    this.#painter.style = style;
  }

  get pointing(): Pointing {
    return { painter: this.#painter, index: this.#index, roots: this.#watch.shadows };
  }

  stop(): void {
    this.#stopping.abort();
    this.#painter.stop();
    this.#hits = [];
  }

  /** Marks what a slice of reading has found; returns whether the browser should get a frame before the next slice. */
  #takeIn(changes: Changes, isDone: boolean): boolean {
    if (changes.sections) this.#choice.forgetSections();
    if (!isDone && performance.now() - this.#lastPaint < PAINT_EVERY) {
      // Choose now, so that there is less to do at once when the marks are painted.
      this.#measures.of('paint', () => this.#choice.update());
      return false;
    }
    this.#paint();
    return this.#painter.takeDressed();
  }

  #paint(): void {
    if (this.#stopping.signal.aborted) return;
    const { touched } = this.#choice;
    const changed = this.#measures.of('paint', () => {
      this.#choice.update();
      return this.#painter.show(touched, (hit) => this.#choice.wants(hit));
    });
    touched.clear();
    this.#lastPaint = performance.now();
    if (!changed) return;
    this.#hits = undefined;
    this.#onChange?.(this);
  }
}
