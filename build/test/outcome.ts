/** The outcome of a step of `npm test`. Failures and skips are listed by name, so that none can hide in a number. */
export interface Outcome {
  passed: number;
  failed: Failure[];
  skipped: string[];
}

export interface Failure {
  name: string;
  /** What one needs to fix it: the message, or the end of the program's output. */
  detail: string;
}

export interface StepResult extends Outcome {
  step: string;
  seconds: number;
}

export const nothing = (): Outcome => ({ passed: 0, failed: [], skipped: [] });

/** Adds up outcomes, keeping their order. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/**
 * Reconciles a runner's report with its exit code: a runner that exits with an error but names no failure has crashed,
 * and a run without tests proves nothing. Both count as failures.
 * @param report what the runner wrote, or undefined if it wrote nothing
 * @param output the end of what it printed
 */
export function settle(report: Outcome | undefined, exitCode: number | null, output: string): Outcome {
  const outcome = report ?? nothing();
  if (outcome.failed.length > 0) return outcome;
  if (exitCode !== 0) {
    const how = exitCode === null ? 'was killed' : `ended with exit code ${exitCode}`;
    return { ...outcome, failed: [{ name: `the runner ${how} without naming a failed test`, detail: output }] };
  }
  if (outcome.passed === 0 && outcome.skipped.length === 0) {
    return { ...outcome, failed: [{ name: 'the runner ran no test', detail: output }] };
  }
  return outcome;
}
