import type { Page } from 'puppeteer-core';

/** An event in Chromium's trace; times are in µs. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** The phase: `X` is an event with a duration. */
  ph: string;
  ts: number;
  dur?: number;
  /** Duration by the thread's own clock, which stops while others have the processor. */
  tdur?: number;
  id?: string;
  args: Record<string, unknown>;
}

/**
 * Traces what Chromium does during `work`.
 * @throws Error if the trace overflowed: it would lack the longest tasks, which end last
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
