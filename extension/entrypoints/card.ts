// Must come first: lit-html must not see the page's Trusted Types when it loads.
import '../../widgets/core/card/without-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../content/later.ts';
import { makePageCard } from '../content/make-card.ts';

/**
 * The card's code, separate from the content script, since most pages never show a card. The background injects it into
 * the frame that asks, in the same isolated world.
 */
export default defineUnlistedScript(() => offer('card', makePageCard));
