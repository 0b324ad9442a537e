/**
 * An exact decimal, `digits × 10^exponent`. `digits` has no trailing zeros, so 1.45亿 and 145000000 have equal fields.
 */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

export function decimal(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  let [d, e] = [digits, exponent];
  while (d % 10n === 0n) [d, e] = [d / 10n, e + 1];
  return { digits: d, exponent: e };
}

/** Parses a number such as `-12.50` or `1e21`, as `String(number)` writes it, and scales it by a power of ten. */
export function parseDecimal(text: string, power = 0): Decimal {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a decimal number: ${text}`);
  const [, whole = '', fraction = '', exponent = '0'] = match;
  return decimal(BigInt(whole + fraction), Number(exponent) - fraction.length + power);
}

export function sameDecimal(a: Decimal, b: Decimal): boolean {
  return a.digits === b.digits && a.exponent === b.exponent;
}

/** Formats for people: `145000000`, `0.5`. */
export function formatDecimal({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return `${digits}${'0'.repeat(exponent)}`;
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(1 - exponent, '0');
  return `${sign}${text.slice(0, exponent)}.${text.slice(exponent)}`;
}
