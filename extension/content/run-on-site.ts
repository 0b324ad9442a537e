import { browser } from 'wxt/browser';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import { ask, type Step } from '../common/messages.ts';
import type { PageTerm } from '../common/page-link.ts';
import { readSettings, watchSettings } from '../common/settings/store.ts';
import { isSiteOn, siteOf } from '../common/sites.ts';
import { activeSet, DEFAULT_SET, setKey } from '../packs/active-set.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { loadCardCode } from './card-code.ts';
import { openAnyRoot } from './closed-roots.ts';
import { servePage } from './page-port.ts';
import { type Reader, startReader } from './reader.ts';
import { matcherOf } from './table-of.ts';

/** Reads the page while its site is not switched off, and does at once what the reader's settings say. */
export async function runOnSite(): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  let matching: { set: string; matcher: Matcher } | undefined;
  /** The set of packs whose matcher is on its way. */
  let awaited: string | undefined;
  let reading: AbortController | undefined;
  let reader: Reader | undefined;
  const site = await pageSite();
  if (site === null) return;
  let [settings, packs] = await Promise.all([readSettings(), knownPacks.read()]);

  const port = servePage(site, (key) => reader?.show(key), signal);
  const report = (on: boolean, terms: readonly PageTerm[]) => {
    port.tell({ on, terms });
    void reportState(
      on,
      terms.map(({ key }) => key),
    );
  };

  const update = () => {
    const on = !settings.paused && isSiteOn(settings, site);
    const set = setKey(activeSet(settings, packs, site));
    // What is switched off goes at once, whatever the matcher of the packs that are left may take.
    if (on && reader) reader.update(settings);
    if (on && matching?.set !== set) return void match(set);
    if (on && reader) return;
    reading?.abort();
    reader = undefined;
    if (!on || !matching) return report(false, []);
    reading = new AbortController();
    report(true, []);
    reader = startReader({
      root: document,
      roots: openAnyRoot,
      matcher: matching.matcher,
      settings,
      makeCard: async (wiring) =>
        (await loadCardCode())({
          ...wiring,
          load: async (key) => (await ask('card', { key })) ?? undefined,
          // When the background can't be reached, the page stays as it is.
          onevidence: (evidence) => void ask('evidence', { evidence }).catch(() => undefined),
          onknown: (key, known) => ask('know', { key, known }),
        }),
      onFailure: retireIfOrphaned,
      onTerms: (terms) => report(true, terms),
      signal: reading.signal,
    });
  };

  /**
   * The extension was updated or removed under the page, and Chromium leaves its scripts where they are: marks that have
   * nothing to say any more go, and the page goes on as if they had never been.
   */
  function retireIfOrphaned(): void {
    if (!browser.runtime?.id) life.abort();
  }

  async function match(set: string): Promise<void> {
    if (awaited === set) return;
    awaited = set;
    // Without its table, a page is read with what is at hand: of that, what is switched off is not marked either.
    const matcher = await matcherOf(set).catch(() => matcherOf(DEFAULT_SET));
    if (awaited !== set || signal.aborted) return;
    awaited = undefined;
    matching = { set, matcher };
    reading?.abort();
    reader = undefined;
    update();
  }

  watchSettings((changed) => {
    settings = changed;
    update();
  }, signal);
  knownPacks.watch((changed) => {
    packs = changed;
    update();
  }, signal);
  const onMessage = (message: Partial<Step>) => {
    if (message.type === 'step' && isForThisFrame()) reader?.step((message as Step).by);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => {
      reading?.abort();
      browser.runtime?.onMessage?.removeListener(onMessage);
    },
    { once: true },
  );
  document.addEventListener('visibilitychange', retireIfOrphaned, { signal });
  // What this frame holds goes with it.
  window.addEventListener('pagehide', () => void reportState(true, []), { signal });
  update();
}

/** A frame belongs to the site that its tab shows. */
async function pageSite(): Promise<string | null> {
  return siteOf(window === window.top ? location.href : await ask('tabUrl', {}));
}

/** All frames of a tab are told to step: the one that has focus does, or the top one when none has. */
function isForThisFrame(): boolean {
  const inChildFrame = document.activeElement?.matches('iframe, frame') ?? false;
  return window === window.top ? !document.hasFocus() || !inChildFrame : document.hasFocus() && !inChildFrame;
}

let reported = '';

/** Tells the background, for the toolbar button. A frame that never held a term has nothing to tell. */
async function reportState(on: boolean, terms: readonly string[]): Promise<void> {
  const state = JSON.stringify([on, terms]);
  if (state === reported || (reported === '' && terms.length === 0 && window !== window.top)) return;
  reported = state;
  // The button is a convenience: when the background can't be reached, the marks still are right.
  await ask('state', { on, terms }).catch(() => undefined);
}
