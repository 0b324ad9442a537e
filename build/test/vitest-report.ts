import { relative } from 'node:path';
import type { Failure, Outcome } from './outcome.ts';

/** The part of Vitest's JSON report (Jest's format) that is read here. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/**
 * Counts the tests in a Vitest report. A file that could not be loaded lists no tests, so it counts as a failure
 * itself.
 */
export function readVitestReport(report: VitestReport, root: string): Outcome {
  const failed: Failure[] = [];
  const skipped: string[] = [];
  let passed = 0;
  for (const file of report.testResults) {
    const path = relative(root, file.name);
    const before = failed.length;
    for (const test of file.assertionResults) {
      const name = `${path} › ${test.fullName}`;
      if (test.status === 'passed') passed++;
      else if (test.status === 'failed') failed.push({ name, detail: (test.failureMessages ?? []).join('\n') });
      else skipped.push(name);
    }
    if (file.status === 'failed' && failed.length === before) failed.push({ name: path, detail: file.message });
  }
  return { passed, failed, skipped };
}
