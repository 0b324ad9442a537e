import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOnSite } from '../content/run-on-site.ts';

/**
 * The content script, which wxt.config.ts declares. WXT's own kind brings 1 kB of code to every page, and tells the page
 * of the extension by an event on its document.
 */
export default defineUnlistedScript(runOnSite);
