import type { Lang } from '../../widgets/core/card/model.ts';
import type { Problem, ProblemCode } from './types.ts';
import type { Field } from './read/columns.ts';

interface Words {
  pack(title: string): string;
  row(row: number): string;
  nth(nth: number): string;
  term(headword: string): string;
  fields: Record<Field, string>;
  codes: Record<ProblemCode, string | ((detail: string) => string)>;
  /** Separates the place from the problem. */
  colon: string;
  comma: string;
}

const zhHans: Words = {
  pack: (title) => `词库“${title}”`,
  row: (row) => `第 ${row} 行`,
  nth: (nth) => `第 ${nth} 个词`,
  term: (headword) => `“${headword}”`,
  colon: '：',
  comma: '，',
  fields: {
    headword: '词条',
    definition: '解释',
    gloss: '一句话解释',
    surfaces: '别名',
    english: '英文名',
    definitionEn: '英文解释',
    glossEn: '英文一句话解释',
    source: '来源',
    url: '网址',
    pinyin: '拼音',
    hant: '繁体',
    id: '编号',
  },
  codes: {
    missing: '缺少内容，请填写。',
    kind: (wanted) => `类型不对，应为 ${wanted}。`,
    unknown: '没有这个字段，请删去。',
    long: '超过 200 个字符，请缩短。',
    blank: (found) => `“${found}”没有可以查找的文字，请改写。`,
    id: (found) => `“${found}”不能作编号。请只用小写字母、数字和连字符，例如 gang-zhi-gu。`,
    twice: (found) => `编号“${found}”用了两次，请改掉一个。`,
    address: (found) => `“${found}”不是网址，请写成 https://…。`,
    date: '请写成 2021、2021-01 或 2021-01-06。',
    cells: '格数比表头多。内容里有逗号时，请用英文双引号括起来。',
    quote: (line) => `第 ${line} 行附近的英文双引号不成对，请补上另一半。`,
    value: (wanted) => `不能这样写。可用的是：${wanted}`,
    syntax: (detail) => `文件不完整，或写法有误，请修改后再试。（${detail}）`,
    'no-pack': '这不是明词的词库：JSON 里要有 "format": "mingci-pack/1" 和 "terms"。',
    'no-headword': '请指明哪一列是词条。',
    'no-terms': '文件里没有词条。',
    many: (count) => `有 ${count} 个词条，超过 100000 个，请分成几个词库。`,
    large: '文件太大，请分成几个文件。',
    encoding: '认不出文件的文字编码，请另存为 UTF-8 再试。',
    zip: '这不是 Yomitan 词典（格式 3）。',
    bundled: (id) => `编号“${id}”属于明词自带的词库，请换一个编号。`,
    other: (id) => `文件里是另一个词库（${id}）。请用“导入词库”导入它。`,
    later: '这个词库由更新版本的明词保存，请先更新明词。',
    full: '存储空间不够，什么都没有改动。请移除不用的词库，或清理磁盘后再试。',
    failed: (detail) => `没有成功，什么都没有改动，请再试一次。（${detail}）`,
  },
};

const zhHant: Words = {
  pack: (title) => `詞庫「${title}」`,
  row: (row) => `第 ${row} 列`,
  nth: (nth) => `第 ${nth} 個詞`,
  term: (headword) => `「${headword}」`,
  colon: '：',
  comma: '，',
  fields: {
    headword: '詞條',
    definition: '解釋',
    gloss: '一句話解釋',
    surfaces: '別名',
    english: '英文名',
    definitionEn: '英文解釋',
    glossEn: '英文一句話解釋',
    source: '來源',
    url: '網址',
    pinyin: '拼音',
    hant: '繁體',
    id: '編號',
  },
  codes: {
    missing: '缺少內容，請填寫。',
    kind: (wanted) => `類型不符，應為 ${wanted}。`,
    unknown: '沒有這個欄位，請刪除。',
    long: '超過 200 個字元，請縮短。',
    blank: (found) => `「${found}」沒有可以尋找的文字，請改寫。`,
    id: (found) => `「${found}」不能作編號。請只用小寫字母、數字與連字號，例如 gang-zhi-gu。`,
    twice: (found) => `編號「${found}」用了兩次，請改掉一個。`,
    address: (found) => `「${found}」不是網址，請寫成 https://…。`,
    date: '請寫成 2021、2021-01 或 2021-01-06。',
    cells: '儲存格比標題列多。內容裡有逗號時，請用半形雙引號括起來。',
    quote: (line) => `第 ${line} 列附近的半形雙引號不成對，請補上另一半。`,
    value: (wanted) => `不能這樣寫。可用的是：${wanted}`,
    syntax: (detail) => `檔案不完整，或寫法有誤，請修改後再試。（${detail}）`,
    'no-pack': '這不是明詞的詞庫：JSON 裡要有 "format": "mingci-pack/1" 與 "terms"。',
    'no-headword': '請指明哪一欄是詞條。',
    'no-terms': '檔案裡沒有詞條。',
    many: (count) => `有 ${count} 個詞條，超過 100000 個，請分成幾個詞庫。`,
    large: '檔案太大，請分成幾個檔案。',
    encoding: '無法辨識檔案的文字編碼，請另存為 UTF-8 再試。',
    zip: '這不是 Yomitan 辭典（格式 3）。',
    bundled: (id) => `編號「${id}」屬於明詞內建的詞庫，請換一個編號。`,
    other: (id) => `檔案裡是另一個詞庫（${id}）。請用「匯入詞庫」匯入。`,
    later: '這個詞庫由較新版本的明詞儲存，請先更新明詞。',
    full: '儲存空間不足，內容都沒有變動。請移除不用的詞庫，或清理磁碟後再試。',
    failed: (detail) => `沒有成功，內容都沒有變動，請再試一次。（${detail}）`,
  },
};

const en: Words = {
  pack: (title) => `Pack “${title}”`,
  row: (row) => `Row ${row}`,
  nth: (nth) => `Term ${nth}`,
  term: (headword) => ` “${headword}”`,
  colon: ': ',
  comma: ', ',
  fields: {
    headword: 'term',
    definition: 'definition',
    gloss: 'gloss',
    surfaces: 'other names',
    english: 'English name',
    definitionEn: 'English definition',
    glossEn: 'English gloss',
    source: 'source',
    url: 'web address',
    pinyin: 'pinyin',
    hant: 'traditional form',
    id: 'id',
  },
  codes: {
    missing: 'missing. Fill it in.',
    kind: (wanted) => `wrong type. Expected ${wanted}.`,
    unknown: 'there is no such field. Delete it.',
    long: 'longer than 200 characters. Shorten it.',
    blank: (found) => `“${found}” contains nothing that can be searched for. Reword it.`,
    id: (found) => `“${found}” can’t be used as an id. Use lower-case letters, digits and hyphens, as in gang-zhi-gu.`,
    twice: (found) => `the id “${found}” is used twice. Change one of them.`,
    address: (found) => `“${found}” is not a web address. Write https://…`,
    date: 'write 2021, 2021-01 or 2021-01-06.',
    cells: 'more cells than the header row. Put text that contains commas in double quotes.',
    quote: (line) => `A double quote near row ${line} is not closed. Add the missing one.`,
    value: (wanted) => `not allowed here. Use one of: ${wanted}`,
    syntax: (detail) => `The file is incomplete or malformed. Fix it and try again. (${detail})`,
    'no-pack': 'This is not a Mingci pack: the JSON needs "format": "mingci-pack/1" and "terms".',
    'no-headword': 'Choose the column that contains the terms.',
    'no-terms': 'This file contains no terms.',
    many: (count) => `There are ${count} terms, more than the limit of 100,000. Split them into several packs.`,
    large: 'The file is too large. Split it into several files.',
    encoding: 'The text encoding of this file is not recognised. Save it as UTF-8 and try again.',
    zip: 'This is not a Yomitan dictionary (format 3).',
    bundled: (id) => `The id “${id}” belongs to a pack that comes with Mingci. Choose another.`,
    other: (id) => `This file contains a different pack (${id}). Use “Import a pack” for it.`,
    later: 'This pack was saved by a newer version of Mingci. Update Mingci first.',
    full: 'There is not enough storage. Nothing was changed. Remove packs you don’t use, or free up disk space, and try again.',
    failed: (detail) => `Something went wrong. Nothing was changed. Please try again. (${detail})`,
  },
};

const WORDS: Record<Lang, Words> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

export function fieldNames(lang: Lang): Record<Field, string> {
  return WORDS[lang].fields;
}

/** Says what is wrong, where, and how to fix it. */
export function problemText({ code, pack, row, nth, term, field, detail = '' }: Problem, lang: Lang): string {
  const words = WORDS[lang];
  const place = row !== undefined ? words.row(row) : nth !== undefined ? words.nth(nth) : '';
  const named = place && term ? place + words.term(term) : place;
  // In JSON, a field has the name that it has in the file.
  const fieldName = nth === undefined ? ((words.fields as Record<string, string>)[field ?? ''] ?? field) : field;
  const where = [pack && words.pack(pack), named, fieldName].filter(Boolean).join(words.comma);
  const wording = words.codes[code];
  const what = typeof wording === 'string' ? wording : wording(detail);
  return where ? where + words.colon + what : what;
}
