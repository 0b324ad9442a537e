/** The fields that a column of a table can hold. */
export const FIELDS = [
  'headword',
  'definition',
  'gloss',
  'surfaces',
  'english',
  'definitionEn',
  'glossEn',
  'source',
  'url',
  'pinyin',
  'hant',
  'id',
] as const;
export type Field = (typeof FIELDS)[number];

/** The column of each field, from 0. */
export type Mapping = Partial<Record<Field, number>>;

/** Usual column names in Chinese and English; case, spaces and punctuation are ignored. */
const NAMES: Record<Field, readonly string[]> = {
  headword: [
    'headword',
    'term',
    'word',
    'name',
    'expression',
    '词',
    '词条',
    '词语',
    '术语',
    '名词',
    '名称',
    '詞',
    '詞條',
    '術語',
    '名詞',
    '名稱',
    '用語',
    '詞語',
  ],
  definition: [
    'definition',
    'description',
    'meaning',
    'explanation',
    '解释',
    '释义',
    '定义',
    '说明',
    '含义',
    '名词解释',
    '解釋',
    '釋義',
    '定義',
    '說明',
    '含義',
  ],
  gloss: ['gloss', 'glosszh', 'summary', 'short', '简释', '简介', '摘要', '一句话', '簡釋', '簡介'],
  surfaces: [
    'surfaces',
    'variants',
    'aliases',
    'alias',
    'synonyms',
    'alsoknownas',
    '别名',
    '又称',
    '简称',
    '同义词',
    '变体',
    '別名',
    '又稱',
    '簡稱',
    '同義詞',
  ],
  english: ['english', 'en', 'termen', 'translation', '英文', '英语', '英译', '译名', '英文名', '英語', '英譯', '譯名'],
  definitionEn: ['definitionen', 'englishdefinition', '英文解释', '英文释义', '英文定义', '英文解釋'],
  glossEn: ['glossen', 'englishgloss', '英文简释'],
  source: ['source', 'reference', 'origin', '来源', '出处', '依据', '來源', '出處'],
  url: ['url', 'link', 'address', 'sourceurl', '网址', '链接', '網址', '連結'],
  pinyin: ['pinyin', 'reading', '拼音', '读音', '讀音'],
  hant: ['traditional', 'hant', '繁体', '繁體', '繁体字'],
  id: ['id', 'key', '编号', '編號', '序号代码'],
};

/** Guesses from their names what the columns of a table hold; each field once. */
export function guessMapping(names: readonly string[]): Mapping {
  const mapping: Mapping = {};
  names.forEach((name, column) => {
    const squeezed = name.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
    const field = FIELDS.find((each) => NAMES[each].includes(squeezed));
    if (field && mapping[field] === undefined) mapping[field] = column;
  });
  return mapping;
}
