import { type Card, type CardOptions, createCard } from '../../widgets/core/card/card.ts';
import type { Look } from '../../widgets/core/card/view.ts';
import { ask } from '../common/messages.ts';
import type { Settings } from '../common/settings/types.ts';
import { orRaised } from './frames/or-raised.ts';
import type { PointerNews } from './frames/messages.ts';
import { lookOf } from './wishes.ts';

/** A card that follows the reader's settings. */
export interface ReaderCard extends Omit<Card, 'look' | 'key'> {
  settings: Settings;
}

export interface CardWiring extends Required<Pick<CardOptions, 'onclose' | 'signal'>> {
  /** Called with what the pointer does near a card that is not in this document. */
  onpointer?: (news: PointerNews) => void;
}

export function makeCard(settings: Settings, options: Omit<CardOptions, keyof Look>): ReaderCard {
  const card = createCard({ ...lookOf(settings), ...options });
  return {
    host: card.host,
    open: card.open,
    close: card.close,
    set settings(changed: Settings) {
      card.look = lookOf(changed);
    },
  };
}

/** A card for web pages, filled by the background. If a frame is too small for it, the top frame shows it. */
export function makePageCard(settings: Settings, wiring: CardWiring): ReaderCard {
  const { onpointer: _, ...rest } = wiring;
  const own = makeCard(settings, {
    ...rest,
    load: async (key) => (await ask('card', { key })) ?? undefined,
    // If the background can't be reached, nothing happens.
    onevidence: (evidence) => void ask('evidence', { evidence }).catch(() => undefined),
    onknown: (key, known) => ask('know', { key, known }),
  });
  return window === window.top ? own : orRaised(own, settings, wiring);
}
