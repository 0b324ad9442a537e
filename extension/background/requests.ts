import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { noteLookup } from '../common/lookups.ts';
import type { Reply, Request, Requests } from '../common/messages.ts';
import { openSource } from '../common/own-pages.ts';
import { changeSettings, readSettings } from '../common/settings/store.ts';
import { siteOf } from '../common/sites.ts';
import { currentLibrary } from './current-library.ts';
import { framesAround, tellFrame } from './frames.ts';
import { noteTerms } from './page-terms.ts';
import { showState } from './toolbar.ts';

type Sender = Browser.runtime.MessageSender;
type Handlers = {
  [Type in keyof Requests]: (ask: Requests[Type]['ask'], sender: Sender) => Promise<Requests[Type]['answer']>;
};

const handlers: Handlers = {
  async card({ key }, { tab }) {
    const card = (await currentLibrary(siteOf(tab?.url ?? '') ?? undefined)).card(key);
    // A private window leaves no trace. If the list can't be stored, the card opens anyway.
    if (card && tab?.incognito === false) void noteLookup(card).catch(() => undefined);
    return card ?? null;
  },

  async code({ part }, { tab, frameId }) {
    await browser.scripting.executeScript({
      target: { tabId: required(tab?.id), frameIds: [required(frameId)] },
      files: [`/${part}.js`],
      injectImmediately: true,
    });
    return true;
  },

  framesAround: ({ path }, { tab }) => framesAround(required(tab?.id), path),

  tellFrame: ({ frame, message }, { tab, frameId }) => tellFrame(required(tab?.id), required(frameId), frame, message),

  async tabUrl(_, { tab }) {
    return required(tab?.url);
  },

  settings: readSettings,

  // The worker wakes often, and rarely for this: a service worker can't load code later, but it need not run it before.
  table: async ({ set, from }) => (await import('./tables.ts')).tablePiece(set, from),

  siteGlossary: async (offered) => (await import('../packs/site-glossary.ts')).takeSiteGlossary(offered),

  async evidence({ evidence }) {
    await openSource(evidence);
    return true;
  },

  async know({ key, known }) {
    await changeSettings(({ knownTerms }) => {
      const others = knownTerms.filter((each) => each !== key);
      return { knownTerms: known ? [...others, key] : others };
    });
    return true;
  },

  async state({ on, terms }, { tab, frameId }) {
    const tabId = required(tab?.id);
    const all = await noteTerms(tabId, required(frameId), terms);
    // The tab may be gone by now.
    await showState(tabId, tab?.url, on, all.length).catch(() => undefined);
    return true;
  },
};

/** Answers a request from a content script. */
export async function reply(request: Request, sender: Sender): Promise<Reply> {
  const handler = handlers[request.type] as ((ask: Request, sender: Sender) => Promise<unknown>) | undefined;
  try {
    if (!handler) throw new Error(`unknown request: ${request.type}`);
    return { answer: await handler(request, sender) };
  } catch (error) {
    return { error: String(error) };
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('this request must come from a tab');
  return value;
}
