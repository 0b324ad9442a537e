import type { Page } from 'puppeteer-core';
import { type TraceEvent, traced } from './trace.ts';

/** Without those of DevTools, which record an event for each function call and so double the cost of a peer. */
const CATEGORIES = ['toplevel', 'blink'];
/** All work of a page's thread is in these. */
const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
/** The parts of that in which the browser does work of its own. */
const BROWSERS_OWN = [
  'WebFrameWidgetImpl::UpdateLifecycle',
  'LocalFrameView::UpdateStyleAndLayout',
  'UpdateLayoutTree',
];
/** Occurs in every frame, and only in a page's thread. */
const FRAME = 'PageAnimator::serviceScriptedAnimations';

/**
 * The processor time, in ms, that the scripts of a page take during `work`: in all tasks of its thread, including what
 * runs after an `await`, which Chromium's ScriptDuration leaves out. `work` must last until a frame is drawn, which
 * identifies the thread. Garbage collection in the thread counts, except for garbage from before.
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

/** The total duration of events with these names, in ms, without counting nested ones twice. */
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
