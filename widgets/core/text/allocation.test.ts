import { GCProfiler, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import { compile } from './table.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** While code warms up, V8 puts its own notes on the heap, so the round that allocates least is the one that counts. */
const ROUNDS = 4;

/** Bytes that `work` puts on the heap; Infinity if it allocates so much that a garbage collection runs meanwhile. */
function allocated(work: () => void): number {
  for (let round = 0; round < ROUNDS; round++) work();
  const bytes = Array.from({ length: ROUNDS }, () => {
    collect();
    const profiler = new GCProfiler();
    profiler.start();
    const before = getHeapStatistics().used_heap_size;
    work();
    const after = getHeapStatistics().used_heap_size;
    return profiler.stop()?.statistics.length === 0 ? after - before : Infinity;
  });
  return Math.min(...bytes);
}

const matcher = createMatcher(
  compile([
    '港治谷',
    'RCEP',
    '三区两通道',
    '1+6+N',
    { id: '两区', surfaces: ['两区'], guard: { near: { none: ['通'], within: 8 } } },
  ]),
);
const REPEATED = 100_000;
/** The least bytes that an object takes. */
const OBJECT = 12;
let hits = 0;
const sink = () => {
  hits++;
};

it.each([
  ['no surface begins', '建设工作，报告。'],
  ['surfaces begin and do not go on', '港治港治三区两通'],
  ['edges reject', 'ARCEPX 11+6+N2 '],
  ['guards reject', '两区通、'],
])('allocates no objects for text without hits: %s', (_, line) => {
  const text = line.repeat(REPEATED);
  hits = 0;
  expect(allocated(() => matcher.scanFrom(text, 0, false, sink))).toBeLessThan((OBJECT * REPEATED) / 2);
  expect(hits).toBe(0);
});

it('allocates an object for each hit of find, which shows that this test can see objects', () => {
  const text = '港治谷。'.repeat(REPEATED);
  expect(allocated(() => matcher.find(text))).toBeGreaterThan(OBJECT * REPEATED);
});
