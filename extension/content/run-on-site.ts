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

/** Reads the page while its site is not switched off, and does at once what the reader's settings say. */
export async function runOnSite(): Promise<void> {
  await beingShown();
  const life = new AbortController();
  const { signal } = life;
  let matching: { set: string; matcher: Matcher } | undefined;
  /** The set of packs whose matcher is on its way. */
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
    // What is switched off goes at once, whatever the matcher of the packs that are left may take.
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

  /** Heeds the page's comings and goings: while it is read, and not otherwise. */
  function attend(reads: AbortSignal): void {
    document.addEventListener('visibilitychange', retireIfOrphaned, { signal: reads });
    // What this frame holds goes with it, and comes back with it as it was, whatever has been set meanwhile.
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

/** Chromium draws pages ahead of their being shown, in the tab that shows another: what they hold is not in view yet. */
async function beingShown(): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

const readWishes = () => Promise.all([readPageSettings(), knownPacks.read()]);

/** A frame belongs to the site that its tab shows. */
async function pageSite(): Promise<string | null> {
  return siteOf(window === window.top ? location.href : await ask('tabUrl', {}));
}

let reported = '';

/** Tells the background, for the toolbar button. A frame that never held a term has nothing to tell. */
async function reportState({ on, hits }: Pick<ReadPage, 'on' | 'hits'>): Promise<void> {
  const state: FrameState = { on, terms: [...new Set(hits.map(({ term }) => term))] };
  const news = JSON.stringify(state);
  if (news === reported || (reported === '' && hits.length === 0 && window !== window.top)) return;
  reported = news;
  // The button is a convenience: when the background can't be reached, the marks still are right.
  await ask('state', state).catch(() => undefined);
}
