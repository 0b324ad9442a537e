/** `value × 10^power`, computed on the decimal notation, without floating-point errors: 1.45 and 8 give 145000000. */
export function scaled(value: number, power: number): number {
  return Number(`${value}e${power}`);
}
