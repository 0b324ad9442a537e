// First of all: lit-html must not find the page's Trusted Types as it loads.
import '../../widgets/core/card/without-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../content/later.ts';
import { makePageCard } from '../content/make-card.ts';

/**
 * The card's code, apart from the content script: most pages that are opened never show a card. The background puts it
 * into the frame that asks, in the same isolated world.
 */
export default defineUnlistedScript(() => offer('card', makePageCard));
