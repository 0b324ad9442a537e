import type { Comparator, ObsStatus } from '../../data/schema/indicator.ts';

// Words before a number that limit it, as opposed to longer words that mean something else: 最近, 附近, 通过, 不超过.
const BEFORE: readonly [RegExp, Comparator][] = [
  [/(?:(?<![最附])近|约|大约)$/, '≈'],
  [/(?<!不)(?:超|超过|突破|逾|(?<![通经不超])过)$/, '>'],
  [/(?:不低于|不少于|至少)$/, '≥'],
  [/(?:不超过|不高于|至多)$/, '≤'],
  [/(?<!不)(?:低于|少于)$|不足$/, '<'],
];

// Words after a number and its unit that limit it: 10万平方米以上.
const BEHIND: readonly [RegExp, Comparator][] = [
  [/^(?:左右|上下(?!游)|亩?级)/, '≈'],
  [/^以上/, '≥'],
  [/^以[内下]/, '≤'],
];
const UNIT = /^[^\d,，、;；。:：()（）]{0,8}?(?=左右|上下|以上|以[内下])/;

/**
 * How the words around a number limit it, or `=` if none does. `before` ends where the number begins, `behind` begins
 * where it ends, and `more` says whether the number has 余 or 多.
 */
export function statedComparators(before: string, behind: string, more: boolean): Comparator[] {
  const afterUnit = behind.replace(UNIT, '');
  const found = [
    ...BEFORE.filter(([words]) => words.test(before)),
    ...BEHIND.filter(([words]) => words.test(afterUnit)),
  ].map(([, comparator]) => comparator);
  if (more) found.push('>');
  return found.length > 0 ? found : ['='];
}

/**
 * What the words before a figure say about its status, or undefined if they say nothing. 力争 and 预计 apply to a whole
 * sentence; 目标 and 计划, which are also common nouns, only within the quote.
 */
export function statedStatus(quote: string, sentence: string): readonly ObsStatus[] | undefined {
  if (sentence.includes('力争') || /目标|计划/.test(quote)) return ['target', 'commitment'];
  if (sentence.includes('预计')) return ['estimate'];
  return undefined;
}

/** Units that a figure names unambiguously. Longer names come first, so that 美元 is not taken for 元. */
const UNITS = ['平方公里', '平方米', '公里', '美元', '元', '%'];

export function unitAtStart(text: string): string | undefined {
  return UNITS.find((unit) => text.startsWith(unit));
}

export function unitAtEnd(text: string): string | undefined {
  return UNITS.find((unit) => text.endsWith(unit));
}
