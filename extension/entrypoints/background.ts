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

/** Listeners are bound in the first turn: the worker is started by the very event that it is to handle. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void setBadgeColours();
    void forgetTables().catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => {
    void setBadgeColours();
    // Nobody is there any more who could want them back.
    void deleteSetAside().then(tellOfPacks);
  });

  browser.runtime.onMessage.addListener((request: Request, sender, respond) => {
    void reply(request, sender).then(respond);
    return true;
  });

  // Absent on Firefox for Android, where there are no keys to press.
  (browser as Partial<typeof browser>).commands?.onCommand.addListener(async (command, tab) => {
    const by = STEPS[command];
    if (by === undefined || tab?.id === undefined) return;
    // A page that can't be read has nobody who listens.
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
