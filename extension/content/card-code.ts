import type { createCard } from '../../widgets/core/card/card.ts';
import { ask } from '../common/messages.ts';

type CreateCard = typeof createCard;

/** The isolated world's global, which the page can't see: how the two scripts of this extension meet there. */
const world = globalThis as { mingciCreateCard?: CreateCard };

/** Leaves the card's code for the content script. */
export function offerCard(create: CreateCard): void {
  world.mingciCreateCard = create;
}

/**
 * The card's code, put into this frame by the background when it is first asked for.
 *
 * @throws when the background can't: the extension was updated or removed under the page.
 */
export async function loadCardCode(): Promise<CreateCard> {
  if (!world.mingciCreateCard) await ask('cardCode', {});
  if (!world.mingciCreateCard) throw new Error("the card's code could not be put into this page");
  return world.mingciCreateCard;
}
