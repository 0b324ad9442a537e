import { describe, expect, it } from 'vitest';
import { summary, totalLine } from './summary.ts';

const results = [
  { step: 'unit', seconds: 1.26, passed: 40, failed: [], skipped: ['report.test.ts › needs the report'] },
  { step: 'e2e', seconds: 20, passed: 2, failed: [{ name: 'hover', detail: 'no card\n  at hover.ts:3' }], skipped: [] },
];

describe('the summary of a test run', () => {
  it('ends with the total, in machine-readable form', () => {
    expect(summary(results).split('\n').at(-1)).toBe('42 passed, 1 failed, 1 skipped');
    expect(totalLine({ passed: 0, failed: [], skipped: [] })).toBe('0 passed, 0 failed, 0 skipped');
  });

  it('names each skip, and each failure with its details, by step', () => {
    const text = summary(results);
    expect(text).toContain('- unit · report.test.ts › needs the report');
    expect(text).toContain('✗ e2e · hover\n      no card\n        at hover.ts:3');
  });

  it('has a line for each step, with its counts and seconds', () => {
    expect(summary(results)).toMatch(/✓ unit +40 passed, 1 skipped +1\.3 s/);
    expect(summary(results)).toMatch(/✗ e2e +2 passed, 1 failed +20\.0 s/);
  });
});
