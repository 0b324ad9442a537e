/** A linear axis that holds zero. */
export interface Axis {
  min: number;
  max: number;
  /** Where a value lies: 0 at the axis's beginning, 1 at its end. */
  at(value: number): number;
}

/** The shortest axis from zero that holds the values. */
export function axisThrough(values: readonly number[]): Axis {
  return axis(Math.min(0, ...values), Math.max(0, ...values));
}

/** The same with round ends. */
export function roundAxis(values: readonly number[]): Axis {
  const { min, max } = axisThrough(values);
  return axis(-roundUp(-min), roundUp(max));
}

function axis(min: number, max: number): Axis {
  const length = max - min || 1;
  return { min, max, at: (value) => (value - min) / length };
}

/** The next of 1, 2, 3, 4, 5, 6, 8, 10 times a power of ten: 7.2 to 8, 92.99 to 100. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10;
  return step * power;
}
