import { browser } from 'wxt/browser';
import { defaultTable } from '../../build/generated/default-table.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { loadTable } from '../../widgets/core/text/table.ts';
import { ask, type Step } from '../common/messages.ts';
import type { PageTerm } from '../common/page-link.ts';
import { readSettings, watchSettings } from '../common/settings/store.ts';
import type { Settings } from '../common/settings/types.ts';
import { isSiteOn, siteOf } from '../common/sites.ts';
import { loadCardCode } from './card-code.ts';
import { openAnyRoot } from './closed-roots.ts';
import { servePage } from './page-port.ts';
import { type Reader, startReader } from './reader.ts';

/** Reads the page while its site is not switched off, and does at once what the reader's settings say. */
export async function runOnSite(): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  let matcher: Matcher | undefined;
  let reading: AbortController | undefined;
  let reader: Reader | undefined;
  const site = await pageSite();
  if (site === null) return;

  const port = servePage((key) => reader?.show(key), signal);
  const report = (on: boolean, terms: readonly PageTerm[]) => {
    port.tell({ on, terms });
    void reportState(
      on,
      terms.map(({ key }) => key),
    );
  };

  const update = (settings: Settings) => {
    const on = !settings.paused && isSiteOn(settings, site);
    if (on && reader) return reader.update(settings);
    reading?.abort();
    reader = undefined;
    if (!on) return report(false, []);
    reading = new AbortController();
    matcher ??= createMatcher(loadTable(defaultTable()));
    report(true, []);
    reader = startReader({
      root: document,
      roots: openAnyRoot,
      matcher,
      settings,
      makeCard: async (wiring) =>
        (await loadCardCode())({
          ...wiring,
          load: async (key) => (await ask('card', { key })) ?? undefined,
          // When the background can't be reached, the page stays as it is.
          onevidence: (evidence) => void ask('evidence', { evidence }).catch(() => undefined),
          onknown: (key, known) => void ask('know', { key, known }),
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

  watchSettings(update, signal);
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
  update(await readSettings());
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
