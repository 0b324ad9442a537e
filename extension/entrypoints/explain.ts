import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explain } from '../content/explain.ts';
import { offer } from '../content/later.ts';

/** What follows the pointer and opens cards, put into frames in which something is marked: most pages never need it. */
export default defineUnlistedScript(() => offer('explain', explain));
