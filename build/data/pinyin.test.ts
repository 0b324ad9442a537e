import { expect, test } from 'vitest';
import { reading, searchKeys } from './pinyin.ts';

test.each([
  ['港治谷', 'gǎng zhì gǔ'],
  ['“1+6+N”产业载体支撑体系', '1+6+N chǎn yè zài tǐ zhī chēng tǐ xì'],
  ['一网通办', 'yī wǎng tōng bàn'],
  ['不忘初心', 'bù wàng chū xīn'],
  ['重点行业', 'zhòng diǎn háng yè'],
  ['RCEP青岛基地', 'RCEP qīng dǎo jī dì'],
  ['《规划》（试行）', 'guī huà shì xíng'],
])('%s is read %s', (headword, expected) => {
  expect(reading(headword)).toBe(expected);
});

test.each([
  ['gǎng zhì gǔ', ['gangzhigu', 'gzg']],
  ['lǜ sè fā zhǎn', ['lvsefazhan', 'lsfz']],
  ['1+6+N chǎn yè', ['16nchanye', '16ncy']],
  ['5G jī jiàn', ['5gjijian', '5gjj']],
  ['RCEP qīng dǎo', ['rcepqingdao', 'rqd']],
  ['RCEP', ['rcep', 'r']],
  ['', []],
])('%s has the search keys %j', (pinyin, keys) => {
  expect(searchKeys(pinyin)).toEqual(keys);
});
