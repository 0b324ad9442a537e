import type { Anchor, Card, CardOptions } from '../../widgets/core/card/card.ts';
import type { Look } from '../../widgets/core/card/view.ts';
import { annotate } from '../../widgets/core/page/annotate.ts';
import { type Follower, followPointer } from '../../widgets/core/page/follow-pointer.ts';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import type { Opener } from '../../widgets/core/page/hover.ts';
import type { OpenRoot } from '../../widgets/core/page/roots.ts';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import type { PageTerm } from '../common/page-link.ts';
import type { Settings } from '../common/settings/types.ts';
import { bringIntoView } from './bring-into-view.ts';
import { acceptsTerm, delaysOf, lookOf } from './wishes.ts';

export interface ReaderOptions {
  root: Document | Element;
  roots?: OpenRoot;
  matcher: Matcher;
  settings: Settings;
  /** Makes the card when the first one is wanted. When it can't, the next term that is opened asks again. */
  makeCard(wiring: Look & Required<Pick<CardOptions, 'onclose' | 'signal'>>): Promise<Card>;
  /** The card could not be made or filled. */
  onFailure?(): void;
  /** Called when the marked terms have changed, with each once, in order of appearance. */
  onTerms?(terms: readonly PageTerm[]): void;
  signal: AbortSignal;
}

export interface Reader {
  /** Takes changed settings into account: at once, and without reading the page again. */
  update(settings: Settings): void;
  /** Scrolls to the first mark of a term and opens its card. */
  show(key: string): void;
  /** Does so for the next (1) or the previous (-1) mark. */
  step(by: 1 | -1): void;
}

/** Marks a page's terms and explains them, until the signal aborts: nothing of it stays then. */
export function startReader(options: ReaderOptions): Reader {
  const { root, roots, matcher, makeCard, signal } = options;
  let { settings } = options;
  let card: Promise<Card> | undefined;
  let cardHost: Element | null = null;
  /** Where the reader was last, for the way to the next term. */
  let last: PageHit | null = null;

  const annotation = annotate(root, matcher, {
    ...(roots && { roots }),
    density: settings.density,
    markStyle: settings.markStyle,
    accept: acceptsTerm(settings),
    signal,
    onChange: ({ hits }) => options.onTerms?.(termsOf(hits)),
  });

  const follower: Follower = followPointer({
    at: (x, y) => annotation.at(x, y),
    card: () => cardHost,
    open: (hit, by, point) => void open(hit, by, point),
    close,
    signal,
    get delays() {
      return delaysOf(settings);
    },
    get holdKey() {
      return settings.holdKey;
    },
    get tap() {
      return settings.tap;
    },
  });

  async function open(hit: PageHit, by: Opener, point: Anchor['point']): Promise<void> {
    last = hit;
    annotation.setActive(hit);
    try {
      card ??= makeCard({ ...lookOf(settings), signal, onclose: closed });
      const shown = await card;
      cardHost = shown.host;
      // The reader may have moved on while the card's code was on its way.
      if (follower.shown !== hit) return;
      const element = hit.node.parentElement ?? document.documentElement;
      const anchor: Anchor = { element, rects: () => hit.rects(), ...(point && { point }) };
      await shown.open({ key: hit.term, surface: hit.text, anchor, by });
    } catch {
      card = undefined;
      follower.close();
      options.onFailure?.();
    }
  }

  const closed: NonNullable<CardOptions['onclose']> = (reason) => {
    if (reason !== 'called') follower.close();
  };

  function close(): void {
    annotation.setActive(null);
    void card?.then((shown) => shown.close());
  }

  function goTo(hit: PageHit | null | undefined): void {
    if (!hit) return;
    bringIntoView(hit);
    follower.open(hit);
  }

  return {
    update(changed) {
      settings = changed;
      annotation.accept = acceptsTerm(settings);
      annotation.density = settings.density;
      annotation.markStyle = settings.markStyle;
      void card?.then((shown) => {
        shown.look = lookOf(settings);
      });
    },
    show: (key) => goTo(annotation.hits.find(({ term }) => term === key)),
    step(by) {
      const from = follower.shown ?? last;
      goTo(by > 0 ? annotation.next(from) : annotation.previous(from));
    },
  };
}

function termsOf(hits: readonly PageHit[]): PageTerm[] {
  const surfaces = new Map<string, string>();
  for (const { term, text } of hits) if (!surfaces.has(term)) surfaces.set(term, text);
  return Array.from(surfaces, ([key, surface]) => ({ key, surface }));
}
