import { type Decimal, decimal, parseDecimal } from './decimal.ts';

/** A number as the source writes it. */
export interface Numeral {
  value: Decimal;
  /** The upper end of a range such as 3-5个. */
  to?: Decimal;
  /** Whether 余 or 多 follows it (290余条, 3万余户). */
  more: boolean;
  /** Where it is in the text that was read. */
  start: number;
  end: number;
}

const DIGITS = new Map([...'零一二三四五六七八九'].map((char, i) => [char, BigInt(i)]));
DIGITS.set('〇', 0n).set('两', 2n);
const POWERS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

// Before 米, 克 and 瓦, 千 is part of the unit: 5千米 is 5 km.
const SCALE = '(?:[十百万亿]|千(?![米克瓦]))*';
const NUMBER = `(\\d+(?:,\\d{3})*(?:\\.\\d+)?)([余多])?(${SCALE})([余多])?`;
const ARABIC = new RegExp(`${NUMBER}(?:%?[-–—~～至到]${NUMBER})?`, 'g');
const CHINESE = /([零〇一二两三四五六七八九十百千万亿]+)([余多])?/g;

/**
 * Reads every number in a text: Arabic digits with Chinese scales (1.45亿, 20余万, 3-5) or, if the text has no digits,
 * Chinese numerals (六个, 千余场, 过千亿元).
 */
export function readNumerals(text: string): Numeral[] {
  const arabic = [...text.matchAll(ARABIC)].map(readArabic);
  if (arabic.length > 0) return arabic;
  return [...text.matchAll(CHINESE)].map((match) => ({
    value: readChinese(match[1] ?? ''),
    more: match[2] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function readArabic(match: RegExpExecArray): Numeral {
  const [, number = '', more, scale = '', moreAfter, toNumber, toMore, toScale = '', toMoreAfter] = match;
  const read = (digits: string, scale: string): Decimal => parseDecimal(digits.replaceAll(',', ''), power(scale));
  return {
    // In 3-5万, the scale applies to both ends.
    value: read(number, scale === '' ? toScale : scale),
    ...(toNumber !== undefined && { to: read(toNumber, toScale) }),
    more: [more, moreAfter, toMore, toMoreAfter].some((word) => word !== undefined),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The power of ten of a scale: 万亿 is 12, 千万 is 7. */
function power(scale: string): number {
  return [...scale].reduce((sum, char) => sum + (POWERS.get(char) ?? 0), 0);
}

/** Reads a Chinese numeral: digits below 万 are summed, 万 and 亿 scale what precedes them, and a bare 千 is 1000. */
export function readChinese(text: string): Decimal {
  let total = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  for (const char of text) {
    const value = DIGITS.get(char);
    if (value !== undefined) {
      // 二〇二五 is written digit by digit.
      digit = digit === undefined ? value : digit * 10n + value;
      continue;
    }
    const power = POWERS.get(char) ?? 0;
    if (power < 4) {
      section += (digit === undefined || digit === 0n ? 1n : digit) * 10n ** BigInt(power);
    } else {
      section += digit ?? 0n;
      if (section === 0n && total === 0n) section = 1n;
      // 亿 scales everything before it (三万亿), 万 only its own section (一亿零三万).
      if (power === 8) [total, section] = [(total + section) * 10n ** 8n, 0n];
      else [total, section] = [total + section * 10n ** 4n, 0n];
    }
    digit = undefined;
  }
  return decimal(total + section + (digit ?? 0n), 0);
}
