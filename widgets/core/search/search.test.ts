import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../../build/data/repository.ts';
import type { Term } from '../../../data/schema/pack.ts';
import { createSearch, type SearchResult } from './search.ts';

const { packs } = buildLibrary(readPackFolders(), readUnitsText());
const entries = packs.flatMap(({ id, terms }) => terms.map((term) => ({ key: `${id}/${term.id}`, term })));
const { search, nearest } = createSearch(entries);

/** What people type, by the term that they expect first. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'shibei-2021/gang-zhi-gu': [
    '港治谷',
    '“港治谷”',
    '港 治 谷',
    '港治',
    '治谷',
    '港治平台',
    '港治平臺',
    '港制谷',
    '钢治谷',
    '港zhi',
    'gang zhi gu',
    'gangzhigu',
    'GangZhiGu',
    "gang'zhi'gu",
    'gǎng zhì gǔ',
    'gangzh',
    'gangzg',
    'gzg',
    'GZG',
    'ｇｚｇ',
    'zhigu',
    'gangzigu',
    'gnagzhigu',
    'governance valley',
    'valley governance',
  ],
  'shibei-2021/one-plus-six-plus-n': [
    '1+6+N',
    '１＋６＋Ｎ',
    '“1 + 6 + n”',
    '16n',
    '产业载体',
    '產業載體',
    '16ncyztzctx',
  ],
  'shibei-2021/one-plus-n-trading': ['1+n', '1+N交易体系'],
  'shibei-2021/san-qu-liang-tongdao': [
    '三区两通道',
    '「三區兩通道」',
    'sanquliangtongdao',
    'sqltd',
    '三区两道',
    '三区',
  ],
  'shibei-2021/three-plus-n': ['3+N', '３＋Ｎ'],
  'shibei-2021/zhengwu-e-zhan': ['政务e站', '政务Ｅ站', 'zhengwu e zhan', 'e站'],
  'shibei-2021/tcm-five-ones': ['五个一', '中医药五个一工程', 'zyywgygc', '中医药'],
  'shibei-2021/legality-1350': ['1350', '1350合法性'],
  'shibei-2021/one-plus-22': ['1+22', '法律智囊团', '22'],
  'shibei-2021/green-shibei': ['绿满', 'lvman', 'lvmanshibei'],
  'shibei-2021/m2-park': ['m2产业园', 'm2cyy', 'M2 Industrial Park'],
  'shibei-2021/tailiu-1907': ['1907', '台柳路'],
  'shibei-2021/rcep-qingdao-base': ['rcep青岛', 'RCEP 基地', 'rcep base'],
  'shibei-2021/textile-valley': ['纺织谷', 'fangzhigu', 'textile'],
  'shibei-2021/home-port': ['母港', '郵輪母港', 'home port', 'cruise home'],
  'national-policy/rcep': ['rcep', 'ＲＣＥＰ'],
  'national-policy/m2-land': ['M2'],
  'national-policy/pm2-5': ['pm2.5', 'PM25'],
  'national-policy/six-stabilities': ['六稳', '六穩', 'liuwen', 'liu wen', 'lw'],
  'national-policy/business-environment': [
    '营商环境',
    '營商環境',
    'yshj',
    'business environment',
    'bussiness enviroment',
  ],
  'national-policy/pocket-park': ['口袋公园', '口袋', 'pocket park', 'Pocket Parks'],
  'national-policy/dual-carbon': ['双碳', '雙碳', 'carbon neutrality'],
  'national-policy/dual-circulation': ['双循环', 'dual circulation'],
  'national-policy/belt-and-road': ['一带一路', '一帶一路', 'ydyl', 'belt and road', 'the belt and road', 'BRI'],
  'national-policy/new-quality-productive-forces': ['新质生产里', 'xinzhishengchanli', 'xzscl', '新质'],
  'national-policy/grid-management': ['网格', 'grid'],
  'national-policy/fourteenth-five-year-plan': ['十四五', 'shisiwu', '14th five-year plan'],
  'national-policy/fang-guan-fu': ['放管服', 'fgf'],
  'national-policy/double-random-inspection': ['双随机一公开', '雙隨機、一公開'],
  'national-policy/three-red-lines': ['三条红线', 'three red lines'],
  'national-policy/river-chief': ['河长', 'hezhang', 'hzz', 'river chief'],
  'national-policy/yangtze-river-delta': ['长三角', 'chang san jiao'],
  'national-policy/rural-vitalisation': ['乡村振兴', 'xiangcun', 'rural vitalization', 'rural revitalisation'],
  'national-policy/greater-bay-area': ['大湾区', '大灣區', 'greater bay'],
  'national-policy/budget-performance-management': ['buget', '预算绩效'],
};

const first = (query: string): string | undefined => search(query, { limit: 1 })[0]?.key;

/** The parts of a field that are to be marked. */
const marks = ({ matches }: SearchResult, field: string): string[] =>
  matches
    .filter((match) => match.field === field)
    .flatMap(({ text, ranges }) => ranges.map(([a, b]) => text.slice(a, b)));

const made = (id: string, headword: string, more: Partial<Term> = {}): { key: string; term: Term } => ({
  key: `pack/${id}`,
  term: {
    id,
    headword,
    keys: [],
    surfaces: [{ text: headword }],
    gloss: { zh: '解释' },
    definitions: [{ provenance: 'editorial', text: '说明' }],
    related: [],
    ...more,
  },
});

describe('the first hit', () => {
  const cases = Object.entries(EXPECTED).flatMap(([key, queries]) => queries.map((query) => [query, key] as const));
  it.each(cases)('of %s is %s', (query, key) => {
    expect(first(query)).toBe(key);
  });

  it('is the term itself for every headword, however it is written', () => {
    for (const { term } of entries) {
      for (const written of [term.headword, term.hant ?? term.headword, term.headword.toUpperCase()]) {
        expect(search(written, { limit: 1 })[0]?.term.headword, written).toBe(term.headword);
      }
    }
  });

  it('has the reading that was typed, for the reading of every term', () => {
    for (const { term } of entries) expect(search(term.keys[0]!, { limit: 1 })[0]?.term.keys[0]).toBe(term.keys[0]);
  });
});

describe('search', () => {
  it('finds nothing for a query without letters and digits', () => {
    for (const query of ['', '   ', '，。！', '“”', '+']) expect(search(query)).toEqual([]);
  });

  it('finds nothing if nothing fits', () => {
    expect(search('犇骉')).toEqual([]);
    expect(search('qqqqqq')).toEqual([]);
  });

  it('does not guess at slips if a name contains what was typed', () => {
    expect(search('港治谷').map(({ key }) => key)).toEqual(['shibei-2021/gang-zhi-gu']);
  });

  it('filters by category and by provenance', () => {
    for (const { term } of search('青岛', { category: 'finance' })) expect(term.category).toBe('finance');
    const official = search('g', { provenance: 'official' });
    expect(official.map(({ key }) => key)).toContain('shibei-2021/gang-zhi-gu');
    for (const { term } of official) expect(term.definitions.map((d) => d.provenance)).toContain('official');
  });

  it('returns no more results than asked for, best first', () => {
    const results = search('青岛', { limit: 7 });
    expect(results).toHaveLength(7);
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
    expect(results.map(({ key }) => key)).toEqual(
      search('青岛', { limit: 30 })
        .map(({ key }) => key)
        .slice(0, 7),
    );
  });

  it('puts the earlier of two equal terms first', () => {
    const twins = createSearch([made('b', '双减'), made('a', '双减')]);
    expect(twins.search('双减').map(({ key }) => key)).toEqual(['pack/b', 'pack/a']);
  });

  it('finds terms by their keys in a pack without readings', () => {
    const { search } = createSearch([made('a', '港治谷', { keys: ['gangzhigu', 'gzg'] })]);
    expect(search('gangzhi')).toHaveLength(1);
  });

  it('neither hangs nor fails on anything pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        for (const { score, matches } of search(query)) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { text, ranges } of matches) {
            let end = 0;
            for (const [from, to] of ranges) {
              expect(from).toBeGreaterThanOrEqual(end);
              expect(to).toBeGreaterThan(from);
              end = to;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
    // 200 searches for up to 200 arbitrary characters take seconds on a busy machine.
  }, 60_000);
});

describe('what is marked', () => {
  const of = (query: string, field: string): string[] => marks(search(query, { limit: 1 })[0]!, field);

  it.each([
    ['治谷', 'headword', ['治谷']],
    ['zhigu', 'headword', ['治谷']],
    ['gangz', 'headword', ['港治']],
    ['gzg', 'headword', ['港治谷']],
    ['１＋６＋Ｎ', 'headword', ['1+6+N']],
    ['双随机一公开', 'headword', ['双随机、一公开']],
    ['三區', 'headword', ['三区']],
    ['三區', 'hant', ['三區']],
    ['港治平', 'surface', ['港治平']],
    ['belt road', 'english', ['Belt', 'Road']],
    ['pocket parks', 'english', ['pocket park']],
    ['guvernance', 'english', ['governance']],
    ['港口谷', 'headword', ['港', '谷']],
    ['港制谷', 'headword', ['港治谷']],
    ['m2cyy', 'headword', ['M2产业园']],
  ])('for %s in the %s is %s', (query, field, parts) => {
    expect(of(query, field)).toEqual(parts);
  });

  it('is not a surface if the headword shows it', () => {
    expect(of('港治谷', 'surface')).toEqual([]);
  });
});

describe('nearest', () => {
  it('suggests terms that share characters with a query that found nothing', () => {
    expect(search('海港治理')).toEqual([]);
    expect(nearest('海港治理')[0]?.key).toBe('shibei-2021/gang-zhi-gu');
    expect(nearest('市北客厅', { limit: 5 }).map(({ term }) => term.headword)).toContain('国际客厅');
  });

  it('suggests no terms that share nothing with the query, or only one character by chance', () => {
    expect(nearest('犇骉')).toEqual([]);
    expect(nearest('量子纠缠')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });
});
