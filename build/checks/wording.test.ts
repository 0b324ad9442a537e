import { expect, test } from 'vitest';
import { statedComparators, statedStatus } from './wording.ts';

// [words before the number, words after it, whether it has 余 or 多, expected comparator]
test.each([
  ['增长', '%', false, '='],
  ['增长', '%左右', false, '≈'],
  ['融资近', '亿元', false, '≈'],
  ['面积约', '平方公里', false, '≈'],
  ['保持在', '%以上', false, '≥'],
  ['人才', '名以上,人才资源', false, '≥'],
  ['违法建筑', '平方米以上', false, '≥'],
  ['不低于', '%', false, '≥'],
  ['控制在', '%以内', false, '≤'],
  ['不超过', '家', false, '≤'],
  ['总量突破', '家', false, '>'],
  ['总投资过', '元', false, '>'],
  ['超过', '家', false, '>'],
  ['居民', '户', true, '>'],
  ['通过', '家', false, '='],
  ['最近', '年', false, '='],
  ['引进', '家上下游企业', false, '='],
  ['引进', '家企业,以上均', false, '='],
  ['培育发展', '级产业集群', false, '≈'],
] as const)('…%s 9 %s…', (before, behind, more, expected) => {
  expect(statedComparators(before, behind, more)).toEqual([expected]);
});

test('two words that disagree are both returned', () => {
  expect(statedComparators('近', '户', true)).toEqual(['≈', '>']);
});

// [the quote up to the figure, the sentence up to it]
test.each([
  ['生产总值增长', '2021年主要预期目标是:生产总值增长', undefined],
  ['主要预期目标是:生产总值增长', '2021年主要预期目标是:生产总值增长', ['target', 'commitment']],
  ['全年计划拆除', '全年计划拆除', ['target', 'commitment']],
  ['海洋经济占', '到2025年,力争年均增长6%左右,海洋经济占', ['target', 'commitment']],
  ['货物进出口额增长', '预计全年固定资产投资增长8%左右,货物进出口额增长', ['estimate']],
  ['新建学校', '坚持“学有优教”,新建学校', undefined],
] as const)('%s', (quote, sentence, expected) => {
  expect(statedStatus(quote, sentence)).toEqual(expected);
});
