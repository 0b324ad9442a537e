import type { Anchor } from '../../widgets/core/card/card.ts';
import { annotate } from '../../widgets/core/page/annotate.ts';
import { type Follower, followPointer } from '../../widgets/core/page/follow-pointer.ts';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import type { Opener } from '../../widgets/core/page/hover.ts';
import type { OpenRoot } from '../../widgets/core/page/roots.ts';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import type { PageTerm } from '../common/page-link.ts';
import type { Settings } from '../common/settings/types.ts';
import type { CardWiring, ReaderCard } from './make-card.ts';
import { acceptsTerm, delaysOf } from './wishes.ts';

export interface ReaderOptions {
  root: Document | Element;
  roots?: OpenRoot;
  matcher: Matcher;
  settings: Settings;
  /** Makes the card when the first one is wanted. When it can't, the next term that is opened asks again. */
  makeCard(settings: Settings, wiring: CardWiring): Promise<ReaderCard>;
  /** The card could not be made or filled. */
  onFailure?(): void;
  /** Called when the marked terms have changed, with each once, in order of appearance. */
  onTerms?(terms: readonly PageTerm[]): void;
  signal: AbortSignal;
}

export interface Reader {
  /** Takes changed settings into account: at once, and without reading the page again. */
  update(settings: Settings): void;
  /** The marked hits in document order. */
  readonly hits: readonly PageHit[];
  /** Where the reader was last, for the way to the next term. */
  readonly last: PageHit | null;
  /** Opens the card of a hit, as a key does. */
  open(hit: PageHit): void;
}

/** Marks a page's terms and explains them, until the signal aborts: nothing of it stays then. */
export function startReader(options: ReaderOptions): Reader {
  const { root, roots, matcher, makeCard, signal } = options;
  let { settings } = options;
  let card: Promise<ReaderCard> | undefined;
  let cardHost: Element | null = null;
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
      card ??= makeCard(settings, { signal, onclose: closed, onpointer });
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

  const closed: CardWiring['onclose'] = (reason) => {
    if (reason !== 'called') follower.close();
  };

  const onpointer: NonNullable<CardWiring['onpointer']> = (news) =>
    follower.send(news.type === 'over' ? { ...news, at: performance.now() } : news);

  function close(): void {
    annotation.setActive(null);
    void card?.then((shown) => shown.close());
  }

  return {
    update(changed) {
      settings = changed;
      annotation.accept = acceptsTerm(settings);
      annotation.density = settings.density;
      annotation.markStyle = settings.markStyle;
      void card?.then((shown) => {
        shown.settings = settings;
      });
    },
    get hits() {
      return annotation.hits;
    },
    get last() {
      return last;
    },
    open: (hit) => follower.open(hit),
  };
}

function termsOf(hits: readonly PageHit[]): PageTerm[] {
  const surfaces = new Map<string, string>();
  for (const { term, text } of hits) if (!surfaces.has(term)) surfaces.set(term, text);
  return Array.from(surfaces, ([key, surface]) => ({ key, surface }));
}
