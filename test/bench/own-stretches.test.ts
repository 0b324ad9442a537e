import { expect, it } from 'vitest';
import { ownStretches } from './own-stretches.ts';
import type { TraceEvent } from './trace.ts';

const OURS = 'chrome-extension://abc/reader.js';
const PAGES = 'https://example.org/page.js';

const task = (ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name: 'RunTask',
  pid: 1,
  tid: 1,
  ph: 'X',
  args: {},
  ts,
  dur,
  tdur: dur,
  ...more,
});

/**
 * A profile of the thread: node 1 is the root, 2 the page's, 3 ours, 4 what ours calls. One sample every 1,000 µs from
 * 0.
 */
const profile = (samples: number[]): TraceEvent[] => {
  const nodes = [
    { id: 1, callFrame: {} },
    { id: 2, parent: 1, callFrame: { url: PAGES } },
    { id: 3, parent: 1, callFrame: { url: OURS } },
    { id: 4, parent: 3, callFrame: { url: '' } },
  ];
  const event = { pid: 1, id: '0x1', ph: 'P', ts: 0 };
  const timeDeltas = samples.map(() => 1000);
  return [
    { ...event, name: 'Profile', tid: 1, args: { data: { startTime: 0 } } },
    // The sampler has a thread of its own.
    { ...event, name: 'ProfileChunk', tid: 2, args: { data: { cpuProfile: { nodes, samples }, timeDeltas } } },
  ];
};

it('sums the samples with our script on the stack, for each task that has any', () => {
  const events = [task(0, 3500), task(4000, 4500), task(9000, 2000), ...profile([2, 3, 4, 1, 3, 2, 2, 1, 2, 2])];
  expect(ownStretches(events, OURS)).toEqual([
    { script: 2, task: 3.5 },
    { script: 1, task: 4.5 },
  ]);
});

it('goes by the clock of the thread if others had the processor half of the time', () => {
  expect(ownStretches([task(0, 4000, { tdur: 2000 }), ...profile([3, 3, 3, 3])], OURS)).toEqual([
    { script: 2, task: 2 },
  ]);
});

it('ignores tasks of other threads', () => {
  expect(ownStretches([task(0, 4000, { tid: 5 }), ...profile([3, 3, 3, 3])], OURS)).toEqual([]);
});
