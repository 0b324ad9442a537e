import type { Anchor } from '../../widgets/core/card/card.ts';
import { ActiveMark } from '../../widgets/core/page/active.ts';
import type { Annotation } from '../../widgets/core/page/annotate.ts';
import { boxesOf } from '../../widgets/core/page/boxes.ts';
import { type Follower, followPointer, type MissedEvent } from '../../widgets/core/page/follow-pointer.ts';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import type { Opener } from '../../widgets/core/page/hover.ts';
import { hitAt } from '../../widgets/core/page/pointing.ts';
import type { Settings } from '../common/settings/types.ts';
import { delaysOf } from './delays.ts';
import type { CardWiring, ReaderCard } from './make-card.ts';

export interface ExplainOptions {
  annotation: Annotation;
  /** Read whenever they are needed: they may change. */
  readonly settings: Settings;
  /** Makes the card when the first one is wanted. When it can't, the next term that is opened asks again. */
  makeCard(settings: Settings, wiring: CardWiring): Promise<ReaderCard>;
  /** Marks could not be explained: their card not made, or not filled. */
  onFailure(): void;
  /** What the pointer has done already. */
  missed: readonly MissedEvent[];
  signal: AbortSignal;
}

/** What explains a page's marks: follows the pointer, and opens their cards. */
export interface Explainer {
  /** Has the card look as settings say that have changed. */
  update(): void;
  /** Where the reader was last, for the way to the next term. */
  readonly last: PageHit | null;
  /** Opens the card of a hit, as a key does. */
  open(hit: PageHit): void;
}

/** Why a card could not be made is told where it was asked for; whoever waits along with that has nothing to add. */
const told = (): void => undefined;

/** Explains marks until the signal aborts: nothing of it stays then. */
export function explain(options: ExplainOptions): Explainer {
  const { annotation, makeCard, signal } = options;
  const active = new ActiveMark();
  let card: Promise<ReaderCard> | undefined;
  let cardHost: Element | null = null;
  let last: PageHit | null = null;

  const follower: Follower = followPointer({
    at: (x, y) => hitAt(x, y, annotation.pointing),
    card: () => cardHost,
    open: (hit, by, point) => void open(hit, by, point),
    close,
    signal,
    get delays() {
      return delaysOf(options.settings);
    },
    get holdKey() {
      return options.settings.holdKey;
    },
    get tap() {
      return options.settings.tap;
    },
  });
  follower.replay(options.missed);

  async function open(hit: PageHit, by: Opener, point: Anchor['point']): Promise<void> {
    last = hit;
    active.show(hit);
    try {
      card ??= makeCard(options.settings, { signal, onclose: closed, onpointer });
      const shown = await card;
      cardHost = shown.host;
      // The reader may have moved on while the card's code was on its way.
      if (follower.shown !== hit) return;
      const element = hit.node.parentElement ?? document.documentElement;
      const anchor: Anchor = { element, rects: () => boxesOf(hit), ...(point && { point }) };
      await shown.open({ key: hit.term, surface: hit.text, anchor, by });
    } catch {
      card = undefined;
      follower.close();
      options.onFailure();
    }
  }

  function closed(reason: Parameters<CardWiring['onclose']>[0]): void {
    if (reason !== 'called') follower.close();
  }

  function onpointer(news: Parameters<NonNullable<CardWiring['onpointer']>>[0]): void {
    follower.send(news.type === 'over' ? { ...news, at: performance.now() } : news);
  }

  function close(): void {
    active.show(null);
    void card?.then((shown) => shown.close(), told);
  }

  return {
    update() {
      void card?.then((shown) => {
        shown.settings = options.settings;
      }, told);
    },
    get last() {
      return last;
    },
    open: (hit) => follower.open(hit),
  };
}
