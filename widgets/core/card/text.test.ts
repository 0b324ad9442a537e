import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gangZhiGu, onePlusSixPlusN, sixStabilities } from './card.fixture.ts';
import { breaths, citation, columnsFor, headwordFor } from './text.ts';

describe('citation', () => {
  it('has the definition verbatim, and its source', () => {
    const [definition] = gangZhiGu.definitions;
    expect(citation(gangZhiGu, definition!, 'zh-Hans')).toBe(
      `港治谷\n${definition!.text}\n官方解释 · 2021年青岛市市北区政府工作报告 · 附件1`,
    );
  });

  it('names the sources of an editorial note', () => {
    expect(citation(sixStabilities, sixStabilities.definitions[1]!, 'zh-Hant').split('\n').at(-1)).toBe(
      '編輯說明 · 新民晚报：六稳首提时间与六项内容, 2020年5月24日, https://www.kankanews.com/detail/m9wBA9Vl3Qn',
    );
  });

  it('says so if a note has no public source', () => {
    const note = { provenance: 'editorial' as const, text: '词' };
    expect(citation(sixStabilities, note, 'zh-Hans')).toBe('六稳\n词\n编辑说明 · 暂无公开来源');
  });

  it('is in English for readers of English, but still quotes the original', () => {
    const [definition] = gangZhiGu.definitions;
    const text = citation(gangZhiGu, definition!, 'en');
    expect(text).toContain(definition!.text);
    expect(text.split('\n').at(-1)).toBe(
      'Official definition · 2021 Work Report of the Government of Shibei District, Qingdao · Annex 1',
    );
  });
});

describe('headwordFor', () => {
  it('is traditional for readers of traditional characters, if that differs', () => {
    expect(headwordFor(onePlusSixPlusN, 'zh-Hant')).toEqual({ text: '“1+6+N”產業載體支撐體系', lang: 'zh-Hant' });
    expect(headwordFor(gangZhiGu, 'zh-Hant')).toEqual({ text: '港治谷', lang: 'zh-Hans' });
    expect(headwordFor(onePlusSixPlusN, 'en').text).toBe('“1+6+N”产业载体支撑体系');
  });
});

describe('breaths', () => {
  it.each<[string, string[]]>([
    ['为依托,以市北区', ['为依', '托,', '以市北区']],
    ['“1”,即国际', ['“1', '”,', '即国际']],
    ['集群;“N”,即', ['集', '群;', '“N', '”,', '即']],
    ['1,000 and a, b', ['1,000 and a, b']],
    ['为依托，以市北区', ['为依托，以市北区']],
    ['10:30开会', ['10:30开会']],
  ])('%s', (text, pieces) => {
    expect(breaths(text)).toEqual(pieces);
  });

  it('never loses or changes a character', () => {
    const scraps = fc.constantFrom('港', '谷', '𠮷', '“', '”', ',', ';', ':', 'a', '1', ' ', '，');
    fc.assert(fc.property(fc.string({ unit: scraps }), (text) => breaths(text).join('') === text));
  });
});

it.each<[string[], number]>([
  [['清洁区', '污染区', '半污染区'], 3],
  [['国际大健康', '跨国企业区域总部'], 2],
  [['分别在邮轮母港区、新都心和中央商务区设立行政审批分中心'], 1],
])('%j stand in %i columns', (items, columns) => {
  expect(columnsFor(items)).toBe(columns);
});
