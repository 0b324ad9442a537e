import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    // Two files at a time, each with browsers of its own: they wait for states, not for the clock, and half as long in all.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Two browsers on two processors: what a busy machine broke is tried once more.
    retry: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
