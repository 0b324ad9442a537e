import { browser } from 'wxt/browser';

/** Shows the welcome page once, after the installation, and never after an update. */
export function serveFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
