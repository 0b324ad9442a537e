import type { Browser } from 'playwright-core';

/** An event of Chromium's trace; times in µs, `tdur` of the thread's own clock, which stands while others have the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  tdur?: number;
}

/** What a page's thread does is in tasks; these parts of them are the browser's own. */
const TASK = 'RunTask';
const BROWSERS_OWN = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'];

/**
 * The processor time, in ms, that the scripts of a page take while `work` is done: in all tasks of its thread, also
 * behind an `await`, which Chromium's ScriptDuration leaves out. `work` has to wait for a frame, by which the thread is
 * known. Garbage collection in the thread counts.
 */
export async function mainThreadTime(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const frame = events.find(({ name }) => name === 'FireAnimationFrame');
  if (!frame) throw new Error('the trace has no frame of the page: is the page in the foreground?');
  const own = events.filter(({ pid, tid, ph }) => pid === frame.pid && tid === frame.tid && ph === 'X');
  const sum = (names: readonly string[]) =>
    own.reduce((total, { name, tdur = 0 }) => (names.includes(name) ? total + tdur : total), 0) / 1000;
  return sum([TASK]) - sum(BROWSERS_OWN);
}
