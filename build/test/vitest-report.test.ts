import { describe, expect, it } from 'vitest';
import { readVitestReport } from './vitest-report.ts';

const test = (fullName: string, status: string, failureMessages: string[] = []) => ({
  fullName,
  status,
  failureMessages,
});

describe("Vitest's report", () => {
  it('is counted test by test, with files named from the root', () => {
    const assertionResults = [
      test('folds width', 'passed'),
      test('folds case', 'failed', ['expected a, got A']),
      test('folds dashes', 'skipped'),
      test('folds kana', 'todo'),
    ];
    expect(
      readVitestReport(
        { testResults: [{ name: '/here/fold.test.ts', status: 'failed', message: '', assertionResults }] },
        '/here',
      ),
    ).toEqual({
      passed: 1,
      failed: [{ name: 'fold.test.ts › folds case', detail: 'expected a, got A' }],
      skipped: ['fold.test.ts › folds dashes', 'fold.test.ts › folds kana'],
    });
  });

  it('counts a file that does not load as a failure', () => {
    const file = {
      name: '/here/fold.test.ts',
      status: 'failed',
      message: 'Cannot find ./fold.ts',
      assertionResults: [],
    };
    expect(readVitestReport({ testResults: [file] }, '/here').failed).toEqual([
      { name: 'fold.test.ts', detail: 'Cannot find ./fold.ts' },
    ]);
  });
});
