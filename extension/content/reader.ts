import { annotate } from '../../widgets/core/page/annotate.ts';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import type { OpenRoot } from '../../widgets/core/page/roots.ts';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import type { Settings } from '../common/settings/types.ts';
import type { Explainer, ExplainOptions } from './explain.ts';
import { rememberPointer } from './remember-pointer.ts';
import { acceptsTerm } from './wishes.ts';

export interface ReaderOptions extends Pick<ExplainOptions, 'makeCard' | 'onFailure'> {
  root: Document | Element;
  roots?: OpenRoot;
  matcher: Matcher;
  settings: Settings;
  /**
   * Loads the code that explains marks; called for the first mark and, if it rejects, again when marks or settings
   * change.
   */
  explain(): Promise<(options: ExplainOptions) => Explainer>;
  /** Called with the marked hits in document order whenever the marks have changed. */
  onMarks?(hits: readonly PageHit[]): void;
  signal: AbortSignal;
}

export interface Reader {
  /** Applies changed settings at once, without reading the page again. */
  update(settings: Settings): void;
  /** The explainer; undefined while there are no marks, or if it can't be loaded. */
  explainer(): Promise<Explainer | undefined>;
}

/** Marks and explains a page's terms until the signal aborts, then leaves nothing behind. */
export function startReader(options: ReaderOptions): Reader {
  const { root, roots, matcher, makeCard, onFailure, signal } = options;
  let { settings } = options;
  let explainer: Promise<Explainer | undefined> | undefined;

  const annotation = annotate(root, matcher, {
    ...(roots && { roots }),
    density: settings.density,
    markStyle: settings.markStyle,
    accept: acceptsTerm(settings),
    signal,
    onChange({ hits }) {
      options.onMarks?.(hits);
      if (hits.length > 0) explainer ??= bringExplainer();
    },
  });

  async function bringExplainer(): Promise<Explainer | undefined> {
    const stopRemembering = rememberPointer();
    signal.addEventListener('abort', stopRemembering, { once: true });
    try {
      const explain = await options.explain();
      const missed = stopRemembering();
      if (signal.aborted) return undefined;
      return explain({
        annotation,
        get settings() {
          return settings;
        },
        makeCard,
        onFailure,
        missed,
        signal,
      });
    } catch {
      stopRemembering();
      explainer = undefined;
      onFailure();
      return undefined;
    }
  }

  return {
    update(changed) {
      settings = changed;
      annotation.accept = acceptsTerm(settings);
      annotation.density = settings.density;
      annotation.markStyle = settings.markStyle;
      if (annotation.size > 0) explainer ??= bringExplainer();
      void explainer?.then((each) => each?.update());
    },
    explainer: async () => explainer,
  };
}
