import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGuide } from '../content/guide.ts';
import { offer } from '../content/later.ts';

/** What popup, side panel and shortcuts need of a page, put into its frames when the first of them is used. */
export default defineUnlistedScript(() => offer('guide', createGuide));
