import { browser } from 'wxt/browser';
import type { Card } from '../../widgets/core/card/card.ts';
import { type Annotation, annotate } from '../../widgets/core/page/annotate.ts';
import { type Follower, followPointer } from '../../widgets/core/page/follow-pointer.ts';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import type { Opener } from '../../widgets/core/page/hover.ts';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import { ask, type Step } from '../common/messages.ts';
import { bringIntoView } from './bring-into-view.ts';
import { loadCardCode } from './card-code.ts';
import { openAnyRoot } from './closed-roots.ts';
import { readerLanguage } from './language.ts';

/** Marks a page's terms and explains them, until the signal aborts: nothing of it stays then. */
export function startReader(matcher: Matcher, onTerms: (keys: readonly string[]) => void, signal: AbortSignal): void {
  let card: Promise<Card> | undefined;
  /** Where the reader was last, for the way to the next term. */
  let last: PageHit | null = null;

  const annotation: Annotation = annotate(document, matcher, {
    roots: openAnyRoot,
    signal,
    onChange: ({ hits }) => onTerms([...new Set(hits.map((hit) => hit.term))]),
  });

  let cardHost: Element | null = null;
  const follower: Follower = followPointer({
    at: (x, y) => annotation.at(x, y),
    card: () => cardHost,
    open: (hit, by) => void open(hit, by),
    close,
    signal,
  });

  async function open(hit: PageHit, by: Opener, point?: { x: number; y: number }): Promise<void> {
    last = hit;
    annotation.setActive(hit);
    try {
      card ??= makeCard();
      const shown = await card;
      // The reader may have moved on while the card's code was on its way.
      if (follower.shown !== hit) return;
      const element = hit.node.parentElement ?? document.documentElement;
      await shown.open({
        key: hit.term,
        surface: hit.text,
        anchor: { element, rects: () => hit.rects(), ...(point && { point }) },
        by,
      });
    } catch {
      // The extension was updated or removed under this page: its marks have nothing to say any more.
      card = undefined;
      follower.close();
    }
  }

  function close(): void {
    annotation.setActive(null);
    void card?.then((shown) => shown.close());
  }

  async function makeCard(): Promise<Card> {
    const createCard = await loadCardCode();
    const made = createCard({
      load: async (key) => (await ask('card', { key })) ?? undefined,
      lang: readerLanguage(),
      onclose: (reason) => {
        if (reason !== 'called') follower.close();
      },
      signal,
    });
    cardHost = made.host;
    return made;
  }

  function step({ by }: Step): void {
    const from = follower.shown ?? last;
    const hit = by > 0 ? annotation.next(from) : annotation.previous(from);
    if (!hit) return;
    bringIntoView(hit);
    follower.open(hit);
  }

  const onMessage = (message: Partial<Step>) => {
    if (message.type === 'step' && isForThisFrame()) step(message as Step);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

/** All frames of a tab are told to step: the one that has focus does, or the top one when none has. */
function isForThisFrame(): boolean {
  const inChildFrame = document.activeElement?.matches('iframe, frame') ?? false;
  return window === window.top ? !document.hasFocus() || !inChildFrame : document.hasFocus() && !inChildFrame;
}
