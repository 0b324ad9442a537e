import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    // Two files at a time, each with browsers of its own: tests wait for states, not for the clock, so this halves the
    // run.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // With two browsers on two processors, a busy machine can break a test, so each gets a second try.
    retry: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
