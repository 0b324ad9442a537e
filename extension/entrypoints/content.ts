import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnSite } from '../content/run-on-site.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page must not hear of us.
  noScriptStartedPostMessage: true,
  main: ({ signal }) => runOnSite(signal),
});
