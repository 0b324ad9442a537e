import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace; times in µs. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** `X` is one that has a duration. */
  ph: string;
  ts: number;
  dur?: number;
  /** By the thread's own clock, which stands while others have the processor. */
  tdur?: number;
  id?: string;
  args: Record<string, unknown>;
}

/**
 * What Chromium does while `work` is done.
 * @throws Error if that was more than a trace can hold: the longest tasks, which end last, would be the ones that lack
 */
export async function traced(
  page: Page,
  categories: readonly string[],
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: [...categories],
    },
  });
  await work();
  const complete = new Promise<boolean>((resolve) => {
    session.once('Tracing.tracingComplete', ({ dataLossOccurred }) => resolve(dataLossOccurred));
  });
  await session.send('Tracing.end');
  const isLossy = await complete;
  await session.detach();
  if (isLossy) throw new Error('Chromium could not hold the whole trace');
  return events;
}
