/** What a step of `npm test` came to. Failures and skips have names, so that none can hide in a number. */
export interface Outcome {
  passed: number;
  failed: Failure[];
  skipped: string[];
}

export interface Failure {
  name: string;
  /** What a person needs to mend it: the message, or the end of the program's output. */
  detail: string;
}

export interface StepResult extends Outcome {
  step: string;
  seconds: number;
}

export const nothing = (): Outcome => ({ passed: 0, failed: [], skipped: [] });

/** Adds outcomes up, in their order. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/**
 * Makes a runner's word and its exit code agree: a runner that ended badly without naming a failure has crashed, and
 * one that ran nothing at all proves nothing. Both are failures.
 * @param report what the runner wrote, or undefined when it wrote nothing
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
