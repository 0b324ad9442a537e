import { defaultTable } from '../../build/generated/default-table.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { loadTable } from '../../widgets/core/text/table.ts';
import { ask } from '../common/messages.ts';
import { readSettings, watchSettings } from '../common/settings/store.ts';
import type { Settings } from '../common/settings/types.ts';
import { isSiteOn, siteOf } from '../common/sites.ts';
import { startReader } from './reader.ts';

/** Reads the page while its site is not switched off, and starts or stops at once when that changes. */
export async function runOnSite(signal: AbortSignal): Promise<void> {
  let matcher: Matcher | undefined;
  let reading: AbortController | undefined;
  const site = await pageSite();
  if (site === null || signal.aborted) return;

  const update = (settings: Settings) => {
    const on = !settings.paused && isSiteOn(settings, site);
    if (on === (reading !== undefined)) return;
    reading?.abort();
    reading = undefined;
    if (on) {
      reading = new AbortController();
      matcher ??= createMatcher(loadTable(defaultTable()));
      startReader(matcher, (terms) => void report(true, terms), reading.signal);
    } else {
      void report(false, []);
    }
  };

  watchSettings(update, signal);
  signal.addEventListener('abort', () => reading?.abort(), { once: true });
  // What this frame holds goes with it.
  window.addEventListener('pagehide', () => void report(true, []), { signal });
  update(await readSettings());
}

/** A frame belongs to the site that its tab shows. */
async function pageSite(): Promise<string | null> {
  return siteOf(window === window.top ? location.href : await ask('tabUrl', {}));
}

let reported = '';

/** Tells the background, for the toolbar button. A frame that never held a term has nothing to tell. */
async function report(on: boolean, terms: readonly string[]): Promise<void> {
  const state = JSON.stringify([on, terms]);
  if (state === reported || (reported === '' && terms.length === 0 && window !== window.top)) return;
  reported = state;
  // The button is a convenience: when the background can't be reached, the marks still are right.
  await ask('state', { on, terms }).catch(() => undefined);
}
