import { type Browser, browser } from 'wxt/browser';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import { ask, type FrameState, type Step } from '../common/messages.ts';
import { PAGE_PORT } from '../common/page-link.ts';
import { SETTINGS_KEYS } from '../common/settings/stored.ts';
import { isSiteOn, siteOf } from '../common/sites.ts';
import { watchStored } from '../common/watch-stored.ts';
import { activeSet, DEFAULT_SET, setKey } from '../packs/active-set.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { openAnyRoot } from './closed-roots.ts';
import type { Guide, ReadPage } from './guide.ts';
import { later } from './later.ts';
import { readPageSettings } from './page-settings.ts';
import { startReader } from './reader.ts';
import { matcherOf } from './table-of.ts';

/** Reads the page while its site is switched on, and applies changed settings at once. */
export async function runOnSite(): Promise<void> {
  await beingShown();
  const life = new AbortController();
  const { signal } = life;
  let matching: { set: string; matcher: Matcher } | undefined;
  /** The set of packs whose matcher is being loaded. */
  let awaited: string | undefined;
  let reading: AbortController | undefined;
  const site = await pageSite();
  if (site === null) return;
  let [settings, packs] = await readWishes();

  const page: ReadPage = { site, on: false, hits: [], reader: undefined };
  let guide: Promise<Guide> | undefined;

  const withGuide = (use: (guide: Guide) => void) => {
    guide ??= later('guide').then((create) => create(page));
    guide.then(use).catch(() => {
      guide = undefined;
      retireIfOrphaned();
    });
  };

  const report = (on: boolean, hits: readonly PageHit[]) => {
    page.on = on;
    page.hits = hits;
    if (guide) withGuide((each) => each.tell());
    void reportState(page);
  };

  const update = () => {
    const on = !settings.paused && isSiteOn(settings, site);
    const set = setKey(activeSet(settings, packs, site));
    // Remove the marks of packs that are now off at once, without waiting for the matcher of the others.
    if (on) page.reader?.update(settings);
    if (on && matching?.set !== set) return void match(set);
    if (on && page.reader) return;
    stopReading();
    if (!on || !matching) return report(false, []);
    reading = new AbortController();
    attend(reading.signal);
    report(true, []);
    page.reader = startReader({
      root: document,
      roots: openAnyRoot,
      matcher: matching.matcher,
      settings,
      explain: () => later('explain'),
      makeCard: async (...given) => (await later('card'))(...given),
      onFailure: retireIfOrphaned,
      onMarks: (hits) => report(true, hits),
      signal: reading.signal,
    });
  };

  /** While the page is read, reacts to its being hidden, shown or left. */
  function attend(reads: AbortSignal): void {
    document.addEventListener('visibilitychange', retireIfOrphaned, { signal: reads });
    // When the page is left, its terms no longer count. It may come back from the back/forward cache as it was, though
    // settings may have changed meanwhile.
    window.addEventListener('pagehide', () => void reportState({ on: true, hits: [] }), { signal: reads });
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void refresh().then(() => reportState(page), retireIfOrphaned);
    };
    window.addEventListener('pageshow', shown, { signal: reads });
  }

  function stopReading(): void {
    reading?.abort();
    page.reader = undefined;
  }

  /**
   * If the extension is updated or removed while the page is open, Chromium leaves its scripts running. Their marks can
   * no longer be explained, so they go, without a trace on the page.
   */
  function retireIfOrphaned(): void {
    if (!browser.runtime?.id) life.abort();
  }

  async function match(set: string): Promise<void> {
    if (awaited === set) return;
    awaited = set;
    // If the set's table can't be loaded, use the default set, in which the packs that are off are not marked either.
    const matcher = await matcherOf(set).catch(() => matcherOf(DEFAULT_SET));
    if (awaited !== set || signal.aborted) return;
    awaited = undefined;
    matching = { set, matcher };
    stopReading();
    update();
  }

  async function refresh(): Promise<void> {
    [settings, packs] = await readWishes();
    if (!signal.aborted) update();
  }
  watchStored([...SETTINGS_KEYS, knownPacks.name], () => void refresh().catch(retireIfOrphaned), signal);
  const onMessage = ({ type, by }: Partial<Step>) => {
    if (type === 'step' && by) withGuide((each) => each.step(by));
  };
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name === PAGE_PORT) withGuide((each) => each.connect(port));
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    stopReading();
    browser.runtime?.onMessage?.removeListener(onMessage);
    browser.runtime?.onConnect?.removeListener(onConnect);
  });
  update();
}

/** Chromium prerenders pages in a tab that still shows another: nothing in them is in view yet, so wait. */
async function beingShown(): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

const readWishes = () => Promise.all([readPageSettings(), knownPacks.read()]);

/** A frame counts as part of the site that its tab shows. */
async function pageSite(): Promise<string | null> {
  return siteOf(window === window.top ? location.href : await ask('tabUrl', {}));
}

let reported = '';

/** Reports to the background, for the toolbar button. An inner frame that never had a term has nothing to report. */
async function reportState({ on, hits }: Pick<ReadPage, 'on' | 'hits'>): Promise<void> {
  const state: FrameState = { on, terms: [...new Set(hits.map(({ term }) => term))] };
  const news = JSON.stringify(state);
  if (news === reported || (reported === '' && hits.length === 0 && window !== window.top)) return;
  reported = news;
  // The button is only a convenience: if the background can't be reached, the marks are still right.
  await ask('state', state).catch(() => undefined);
}
