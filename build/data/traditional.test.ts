import { describe, expect, it } from 'vitest';
import { isTraditional, traditional, traditionalForms } from './traditional.ts';

describe('traditional', () => {
  it.each([
    ['三区两通道', '三區兩通道'],
    // Converted phrase by phrase: here 里 is a mile, and 后 is behind.
    ['一公里政务服务圈', '一公里政務服務圈'],
    ['变后海为前海', '變後海為前海'],
    ['邮轮入境15天免签政策', '郵輪入境15天免簽政策'],
    ['污染防治攻坚战', '污染防治攻堅戰'],
    // With the quotation marks of its readers.
    ['“港产城”融合，又称‘三城’', '「港產城」融合，又稱『三城』'],
  ])('%s → %s', (simplified, expected) => {
    expect(traditional(simplified)).toBe(expected);
  });

  it('gives every form that differs from the text, once', () => {
    expect(traditionalForms('政务平台')).toEqual(['政務平臺', '政務平台']);
    expect(traditionalForms('港治谷')).toEqual([]);
  });

  it('recognises Traditional text', () => {
    expect(isTraditional('三區兩通道')).toBe(true);
    expect(isTraditional('三区两通道')).toBe(false);
  });
});
