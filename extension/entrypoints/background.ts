import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveContextMenu } from '../background/context-menu.ts';
import { serveFirstRun } from '../background/first-run.ts';
import { serveOmnibox } from '../background/omnibox.ts';
import { forgetTab } from '../background/page-terms.ts';
import { reply } from '../background/requests.ts';
import { setBadgeColours } from '../background/toolbar.ts';
import { deleteSetAside, forgetTables } from '../packs/store.ts';
import { tellOfPacks } from '../packs/tell-of-packs.ts';
import { forgetHandedOver } from '../common/hand-over.ts';
import type { Request, Step } from '../common/messages.ts';

const STEPS: Record<string, Step['by']> = { 'next-term': 1, 'previous-term': -1 };

/** Adds all listeners synchronously, since the worker may have been started for the very event that it must handle. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void setBadgeColours();
    void forgetTables().catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => {
    void setBadgeColours();
    // The pages that could put them back are closed.
    void deleteSetAside().then(tellOfPacks);
  });

  browser.runtime.onMessage.addListener((request: Request, sender, respond) => {
    void reply(request, sender).then(respond);
    return true;
  });

  // Absent on Firefox for Android, which has no keyboard shortcuts.
  (browser as Partial<typeof browser>).commands?.onCommand.addListener(async (command, tab) => {
    const by = STEPS[command];
    if (by === undefined || tab?.id === undefined) return;
    // Nothing listens in a page that can't be read.
    await browser.tabs.sendMessage(tab.id, { type: 'step', by } satisfies Step).catch(() => undefined);
  });

  serveFirstRun();
  serveContextMenu();
  serveOmnibox();

  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetHandedOver(`tab:${tabId}`);
  });
});
