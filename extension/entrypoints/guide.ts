import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGuide } from '../content/guide.ts';
import { offer } from '../content/later.ts';

/** Serves popup, side panel and shortcuts; injected into a page's frames when one of these is first used. */
export default defineUnlistedScript(() => offer('guide', createGuide));
