import type { Comparator } from '../../../data/schema/indicator.ts';
import type { Bilingual } from '../../../data/schema/common.ts';
import type { Observation } from '../../../data/schema/pack.ts';
import type { Lang } from '../card/model.ts';
import { scaled } from './scaled.ts';

/** The unit of a figure: `units[o.unitMeasure]` of its pack. */
export type Unit = Bilingual | undefined;

/** The least and the greatest value of a figure, in whole units: 1.45亿 is 145000000 twice, 3-5个 is 3 and 5. */
export function endsOf({ value, range, unitMult }: Observation): [number, number] {
  const [low, high] = range ?? [value ?? Number.NaN, value ?? Number.NaN];
  return [scaled(low, unitMult), scaled(high, unitMult)];
}

/** The figure word for word, with what the source says about how it was reckoned: 5亿美元（FDI口径）. */
export function wordsOf(o: Observation): string {
  return o.figure + basisText(o, 'zh-Hans');
}

/** What the source says about how a figure was reckoned, to follow the figure: （FDI口径）. May be empty. */
export function basisText({ basis }: Observation, lang: Lang): string {
  const told = basis.filter((word) => !SAID_ALREADY.test(word));
  if (told.length === 0) return '';
  return lang === 'en' ? ` (${told.map((word) => BASIS_EN[word] ?? word).join(', ')})` : `（${told.join('、')}）`;
}

/** 预计全年, 全年共: left out, since the figure's status and its period say the same. */
const SAID_ALREADY = /^(?:预计)?全年共?$/;

/** English for words of the basis. Words that are not here stay as the source has them. */
const BASIS_EN: Record<string, string> = {
  增长: 'growth',
  年均: 'yearly average',
  累计: 'in total',
  同比: 'on the year before',
  总量: 'total stock',
  总投资: 'total investment',
  投资: 'investment',
  注册资本: 'registered capital',
  FDI口径: 'foreign direct investment',
};

/**
 * The figure as a number with its unit, in the reader's own notation. Chinese readers have the source's words beside it
 * (92.99亿元), so here the number is written without 万 and 亿: 9,299,000,000元. English readers have nothing else: 9.299
 * billion yuan; about 7%.
 */
export function numberText(o: Observation, unit: Unit, lang: Lang): string {
  return lang === 'en' ? english(o, unit) : chinese(o, unit);
}

/**
 * Whether the source's words say all that the Chinese number does: 7%左右 says ≈7%, and 4万人 does not say 40,000人. A number
 * with a sign before it is said by words that are at least as long and hold the rest of it.
 */
export function saysAll(words: string, number: string): boolean {
  return words.length >= number.length && words.includes(number.slice(1));
}

const plain = new Intl.NumberFormat('zh-Hans-CN', { maximumFractionDigits: 10 });

function chinese(o: Observation, unit: Unit): string {
  const [low, high] = endsOf(o).map((end) => plain.format(end));
  const sign = o.comparator === '=' ? '' : o.comparator;
  return `${sign}${low === high ? low : `${low}–${high}`}${unit?.zh ?? ''}`;
}

const LIMITS_EN: Record<Comparator, string> = {
  '=': '',
  '≈': 'about ',
  '≥': 'at least ',
  '≤': 'at most ',
  '>': 'more than ',
  '<': 'less than ',
};

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });
const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 12,
});

function english(o: Observation, unit: Unit): string {
  const [low, high] = endsOf(o).map((end) => (Math.abs(end) < 1e6 ? grouped : compact).format(end));
  const number = low === high ? low : `${low}–${high}`;
  const counted = o.unitMeasure === 'percent' ? `${number}%` : `${number} ${unit?.en ?? ''}`.trimEnd();
  return `${LIMITS_EN[o.comparator]}${counted}`;
}
