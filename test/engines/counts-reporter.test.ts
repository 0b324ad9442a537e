import type { TestSession } from '@web/test-runner';
import { describe, expect, it } from 'vitest';
import { count } from './counts-reporter.mjs';

const session = (changes: Partial<TestSession>): TestSession =>
  ({
    browser: { name: 'WebKit' },
    testFile: '/here/card.browser.test.ts',
    status: 'FINISHED',
    passed: true,
    errors: [],
    ...changes,
  }) as unknown as TestSession;

const test = (name: string, passed: boolean, skipped = false) => ({ name, passed, skipped });

describe("@web/test-runner's results", () => {
  it('are counted test by test, with engine, file and suites in the name', () => {
    const inner = { name: 'by key', suites: [], tests: [test('Esc', false), test('Enter', false, true)] };
    const outer = { name: 'a card', suites: [inner], tests: [test('opens', true)] };
    const testResults = { name: '', suites: [outer], tests: [] };
    expect(count([session({ passed: false, testResults })], '/here')).toEqual({
      passed: 1,
      failed: [{ name: 'WebKit · card.browser.test.ts › a card › by key › Esc', detail: 'failed' }],
      skipped: ['WebKit · card.browser.test.ts › a card › by key › Enter'],
    });
  });

  it('count an error outside any test as a failure', () => {
    const errors = [{ message: 'Could not import', stack: 'at line 1' }];
    expect(count([session({ passed: false, errors })], '/here').failed).toEqual([
      { name: 'WebKit · card.browser.test.ts', detail: 'Could not import\nat line 1' },
    ]);
  });

  it('count a page that never finished as a failure', () => {
    expect(count([session({ passed: false, status: 'STARTED' })], '/here').failed).toEqual([
      { name: 'WebKit · card.browser.test.ts', detail: 'ended as STARTED' },
    ]);
  });
});
