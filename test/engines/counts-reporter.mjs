// Reports @web/test-runner's results, engine by engine, to `npm test`, in the form of build/test/outcome.ts.

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */
/** @typedef {import('@web/test-runner').TestResult} Test */

/**
 * @param {Suite} suite
 * @param {string} path the names of the file and the suites around it
 * @returns {{ name: string, test: Test }[]}
 */
function flatten(suite, path) {
  const name = suite.name ? `${path} › ${suite.name}` : path;
  return [
    ...suite.tests.map((test) => ({ name: `${name} › ${test.name}`, test })),
    ...suite.suites.flatMap((inner) => flatten(inner, name)),
  ];
}

/** @param {{ message: string, stack?: string, expected?: string, actual?: string }} error */
const detail = ({ message, stack, expected, actual }) =>
  [message, expected === undefined ? '' : `expected ${expected}\nactual   ${actual}`, stack ?? '']
    .filter(Boolean)
    .join('\n');

/**
 * @param {readonly import('@web/test-runner').TestSession[]} sessions one for each file in each engine
 * @param {string} root
 * @returns {import('../../build/test/outcome.ts').Outcome}
 */
export function count(sessions, root) {
  /** @type {import('../../build/test/outcome.ts').Outcome} */
  const outcome = { passed: 0, failed: [], skipped: [] };
  for (const session of sessions) {
    const file = `${session.browser.name} · ${relative(root, session.testFile)}`;
    const tests = session.testResults ? flatten(session.testResults, file) : [];
    for (const { name, test } of tests) {
      if (test.skipped) outcome.skipped.push(name);
      else if (test.passed) outcome.passed++;
      else outcome.failed.push({ name, detail: test.error ? detail(test.error) : 'failed' });
    }
    // Errors outside any test: a file that does not load, an unhandled rejection, a browser that crashed.
    for (const error of session.errors) outcome.failed.push({ name: file, detail: detail(error) });
    const told = session.errors.length > 0 || tests.some(({ test }) => !test.passed && !test.skipped);
    if (!session.passed && !told) outcome.failed.push({ name: file, detail: `ended as ${session.status}` });
  }
  return outcome;
}

/**
 * @param {string} path of the JSON file to write
 * @returns {import('@web/test-runner').Reporter}
 */
export function countsReporter(path) {
  return {
    stop: ({ sessions }) => writeFileSync(path, JSON.stringify(count([...sessions], process.cwd()))),
  };
}
