import type { Page } from 'puppeteer-core';
import { type TraceEvent, traced } from './trace.ts';

/** Not those of DevTools: they have an event for each call of a function, which doubles what a peer costs. */
const CATEGORIES = ['toplevel', 'blink'];
/** What a page's thread does is in these, and in these parts of them it does what is the browser's own. */
const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
const BROWSERS_OWN = [
  'WebFrameWidgetImpl::UpdateLifecycle',
  'LocalFrameView::UpdateStyleAndLayout',
  'UpdateLayoutTree',
];
/** In every frame, and in no thread but a page's. */
const FRAME = 'PageAnimator::serviceScriptedAnimations';

/**
 * The processor time, in ms, that the scripts of a page take while `work` is done: in all tasks of its thread, also
 * behind an `await`, which Chromium's ScriptDuration leaves out. `work` has to wait for a frame, by which the thread is
 * known. Garbage collection in the thread counts, but not of what was there before.
 */
export async function mainThreadTime(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const events = await traced(page, CATEGORIES, work);
  const frame = events.find(({ name }) => name === FRAME);
  if (!frame) throw new Error('the trace has no frame of the page: is the page in the foreground?');
  const own = events.filter(({ pid, tid, ph }) => pid === frame.pid && tid === frame.tid && ph === 'X');
  return total(own, TASKS) - total(own, BROWSERS_OWN);
}

/** The sum of events of these names, in ms; one that lies in another is not counted twice. */
function total(events: readonly TraceEvent[], names: readonly string[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of events
    .filter(({ name }) => names.includes(name))
    .sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
