import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explain } from '../content/explain.ts';
import { offer } from '../content/later.ts';

/** Follows the pointer and opens cards; injected into frames that have marks, since most pages have none. */
export default defineUnlistedScript(() => offer('explain', explain));
