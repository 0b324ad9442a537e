/** `value × 10^power`, as the decimal notation has it and not as floating point multiplies: 1.45 and 8 give 145000000. */
export function scaled(value: number, power: number): number {
  return Number(`${value}e${power}`);
}
