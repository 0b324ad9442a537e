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
  /** Read each time, since they may change. */
  readonly settings: Settings;
  /** Called when the first card is needed. If it rejects, the next term that is opened calls it again. */
  makeCard(settings: Settings, wiring: CardWiring): Promise<ReaderCard>;
  /** Called if a card could not be made or filled. */
  onFailure(): void;
  /** Pointer events from before this code was loaded. */
  missed: readonly MissedEvent[];
  signal: AbortSignal;
}

/** Explains a page's marks: follows the pointer and opens cards. */
export interface Explainer {
  /** Applies changed settings to the card. */
  update(): void;
  /** The hit that was opened last, to find the next term from. */
  readonly last: PageHit | null;
  /** Opens the card of a hit as the keyboard would. */
  open(hit: PageHit): void;
}

/** For others who wait for the card: if it can't be made, `open` reports it. */
const told = (): void => undefined;

/** Explains marks until the signal aborts, then leaves nothing behind. */
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
      // The reader may have moved on while the card's code was loading.
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
