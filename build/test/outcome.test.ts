import { describe, expect, it } from 'vitest';
import { nothing, settle, sum } from './outcome.ts';

const failure = { name: 'a test', detail: 'expected 1, got 2' };

describe('the outcome of a runner', () => {
  it('is what its report says', () => {
    const report = { passed: 3, failed: [], skipped: ['later'] };
    expect(settle(report, 0, '')).toEqual(report);
    expect(settle({ ...report, failed: [failure] }, 1, '').failed).toEqual([failure]);
  });

  it('is a failure, with the output, if the runner crashed', () => {
    expect(settle(undefined, 1, 'Cannot find module').failed).toEqual([
      { name: 'the runner ended with exit code 1 without naming a failed test', detail: 'Cannot find module' },
    ]);
    expect(settle(undefined, null, '').failed[0]?.name).toContain('was killed');
  });

  it('is a failure if all tests passed but the runner exited with an error', () => {
    const outcome = settle({ passed: 3, failed: [], skipped: [] }, 1, 'Unhandled rejection');
    expect(outcome.passed).toBe(3);
    expect(outcome.failed).toHaveLength(1);
  });

  it('is a failure if no test ran', () => {
    expect(settle(nothing(), 0, '').failed[0]?.name).toBe('the runner ran no test');
    expect(settle(undefined, 0, '').failed).toHaveLength(1);
  });
});

it('adds outcomes up without losing a name', () => {
  expect(
    sum([
      { passed: 2, failed: [failure], skipped: ['a'] },
      { passed: 5, failed: [], skipped: ['b'] },
    ]),
  ).toEqual({ passed: 7, failed: [failure], skipped: ['a', 'b'] });
});
