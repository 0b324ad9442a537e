import { type Outcome, type StepResult, sum } from './outcome.ts';

const indent = (text: string) => text.trim().replace(/^/gm, '      ');

/** One line for a step: its name, its outcome and how long it took. */
export function stepLine({ step, seconds, passed, failed, skipped }: StepResult): string {
  const parts = [`${passed} passed`];
  if (failed.length > 0) parts.push(`${failed.length} failed`);
  if (skipped.length > 0) parts.push(`${skipped.length} skipped`);
  return `${failed.length > 0 ? '✗' : '✓'} ${step.padEnd(9)} ${parts.join(', ').padEnd(34)} ${seconds.toFixed(1).padStart(6)} s`;
}

/** The last line of `npm test`. Programs parse it, so its form must not change. */
export const totalLine = ({ passed, failed, skipped }: Outcome) =>
  `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;

/** The end of the output: what was skipped, what failed and how, each step's line again, and the total. */
export function summary(results: readonly StepResult[]): string {
  const lines: string[] = [];
  const skips = results.flatMap(({ step, skipped }) => skipped.map((name) => `  - ${step} · ${name}`));
  if (skips.length > 0) lines.push('Skipped', ...skips, '');
  const failures = results.flatMap(({ step, failed }) =>
    failed.map(({ name, detail }) => `  ✗ ${step} · ${name}\n${indent(detail)}\n`),
  );
  if (failures.length > 0) lines.push('Failed', ...failures);
  lines.push(...results.map(stepLine), '', totalLine(sum(results)));
  return lines.join('\n');
}
