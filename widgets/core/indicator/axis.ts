/** A linear axis that includes zero. */
export interface Axis {
  /** The place of a value: 0 at the axis's beginning, 1 at its end. */
  at(value: number): number;
}

/** The shortest axis that includes zero and the values. */
export function axisThrough(values: readonly number[]): Axis {
  const min = Math.min(0, ...values);
  const length = Math.max(0, ...values) - min || 1;
  return { at: (value) => (value - min) / length };
}
