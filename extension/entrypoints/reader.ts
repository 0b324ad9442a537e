import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOnSite } from '../content/run-on-site.ts';

/**
 * The content script, declared in wxt.config.ts. WXT's own content scripts would add 1 kB of code to every page, and
 * reveal the extension to the page with an event on its document.
 */
export default defineUnlistedScript(runOnSite);
