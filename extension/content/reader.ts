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
  /** Brings what explains marks, when the first one is there. When it can't, it is asked again when marks or settings change. */
  explain(): Promise<(options: ExplainOptions) => Explainer>;
  /** Called when the marks have changed, with the marked hits in document order. */
  onMarks?(hits: readonly PageHit[]): void;
  signal: AbortSignal;
}

export interface Reader {
  /** Takes changed settings into account: at once, and without reading the page again. */
  update(settings: Settings): void;
  /** What explains marks; undefined while none are there, and where it can't be had. */
  explainer(): Promise<Explainer | undefined>;
}

/** Marks a page's terms and has them explained, until the signal aborts: nothing of it stays then. */
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
