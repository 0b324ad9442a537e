import { GCProfiler, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import { compile } from './table.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What V8 notes of code that is being warmed up is on the heap, too: of so many rounds, the one with least counts. */
const ROUNDS = 4;

/** Bytes that some work puts on the heap; without limit if it is so many that the heap has to be collected meanwhile. */
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
/** Bytes that one has at least. */
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
])('scanning makes no object of what is no hit: %s', (_, line) => {
  const text = line.repeat(REPEATED);
  hits = 0;
  expect(allocated(() => matcher.scanFrom(text, 0, false, sink))).toBeLessThan((OBJECT * REPEATED) / 2);
  expect(hits).toBe(0);
});

it('makes one of each hit that it is asked for: so objects are seen', () => {
  const text = '港治谷。'.repeat(REPEATED);
  expect(allocated(() => matcher.find(text))).toBeGreaterThan(OBJECT * REPEATED);
});
