import type { Lang } from '../../../widgets/core/card/model.ts';
import type { Stage } from '../../packs/import-messages.ts';

/** All texts about packs. If a language lacks one, the code does not compile. */
export interface PackLabels {
  details: string;
  version: string;
  licence: string;
  source: string;
  file: string;
  imported: string;
  onlyOn(site: string): string;
  later: string;
  update: string;
  remove: string;
  setAside(title: string): string;
  taken(title: string, terms: number): string;
  lost(titles: readonly string[]): string;
  understood: string;
  unreadable: string;
  drop: string;
  kinds: string;
  choose: string;
  importTitle(file: string): string;
  updateTitle(title: string): string;
  stages: Record<Stage, string>;
  found(terms: number): string;
  title: string;
  sourceHint: string;
  named: string;
  preview: string;
  asShown: string;
  column(nth: number): string;
  unused: string;
  problems(count: number): string;
  more(count: number): string;
  unchanged: string;
  added(count: number): string;
  changed(count: number): string;
  removed(count: number): string;
  cancel: string;
  close: string;
  importNow: string;
  updateNow: string;
}

const zhHans: PackLabels = {
  details: '详情',
  version: '版本',
  licence: '许可',
  source: '来源',
  file: '文件',
  imported: '导入日期',
  onlyOn: (site) => `只用于 ${site}`,
  later: '由更新版本的明词导入，这个版本不能使用。请更新明词。',
  update: '用文件更新',
  remove: '移除',
  setAside: (title) => `已移除“${title}”。`,
  taken: (title, terms) => `已导入“${title}”，共 ${terms} 个术语。`,
  lost: (titles) => `浏览器为腾出空间，删除了这些词库：${titles.join('、')}。请重新导入。`,
  understood: '知道了',
  unreadable: '浏览器无法读写词库，可能是存储空间已满，或已停用。请清理磁盘后重开此页。',
  drop: '把词库文件拖到这里',
  kinds: 'CSV、TSV、JSON、TBX 或 Yomitan 词典',
  choose: '导入词库',
  importTitle: (file) => `导入 ${file}`,
  updateTitle: (title) => `更新“${title}”`,
  stages: { reading: '正在读取文件…', checking: '正在检查…', compiling: '正在建立索引…', keeping: '正在保存…' },
  found: (terms) => `共 ${terms} 个术语，没有问题。`,
  title: '名称',
  sourceHint: '文件中没有写明来源的解释，会注明来自这里。',
  named: '首行是列名',
  preview: '前几行',
  asShown: '导入后是这样',
  column: (nth) => `第 ${nth} 列的内容`,
  unused: '（不用）',
  problems: (count) => `有 ${count} 处要修改，什么都没有导入`,
  more: (count) => `还有 ${count} 处。`,
  unchanged: '与现有的词库相同。',
  added: (count) => `新增 ${count} 个`,
  changed: (count) => `改动 ${count} 个`,
  removed: (count) => `移除 ${count} 个`,
  cancel: '取消',
  close: '关闭',
  importNow: '导入',
  updateNow: '更新',
};

const zhHant: PackLabels = {
  details: '詳細資料',
  version: '版本',
  licence: '授權',
  source: '來源',
  file: '檔案',
  imported: '匯入日期',
  onlyOn: (site) => `只用於 ${site}`,
  later: '由較新版本的明詞匯入，這個版本無法使用。請更新明詞。',
  update: '用檔案更新',
  remove: '移除',
  setAside: (title) => `已移除「${title}」。`,
  taken: (title, terms) => `已匯入「${title}」，共 ${terms} 個用語。`,
  lost: (titles) => `瀏覽器為了騰出空間，刪除了這些詞庫：${titles.join('、')}。請重新匯入。`,
  understood: '知道了',
  unreadable: '瀏覽器無法讀寫詞庫，可能是儲存空間已滿或已停用。請清理磁碟後重開此頁。',
  drop: '將詞庫檔案拖曳到這裡',
  kinds: 'CSV、TSV、JSON、TBX 或 Yomitan 辭典',
  choose: '匯入詞庫',
  importTitle: (file) => `匯入 ${file}`,
  updateTitle: (title) => `更新「${title}」`,
  stages: { reading: '正在讀取檔案…', checking: '正在檢查…', compiling: '正在建立索引…', keeping: '正在儲存…' },
  found: (terms) => `共 ${terms} 個用語，沒有問題。`,
  title: '名稱',
  sourceHint: '檔案中沒有寫明來源的解釋，會註明來自這裡。',
  named: '第一列是欄名',
  preview: '前幾列',
  asShown: '匯入後是這樣',
  column: (nth) => `第 ${nth} 欄的內容`,
  unused: '（不用）',
  problems: (count) => `有 ${count} 處要修改，尚未匯入任何內容`,
  more: (count) => `還有 ${count} 處。`,
  unchanged: '與現有的詞庫相同。',
  added: (count) => `新增 ${count} 個`,
  changed: (count) => `變更 ${count} 個`,
  removed: (count) => `移除 ${count} 個`,
  cancel: '取消',
  close: '關閉',
  importNow: '匯入',
  updateNow: '更新',
};

const termCount = (count: number) => (count === 1 ? '1 term' : `${count} terms`);

const en: PackLabels = {
  details: 'Details',
  version: 'Version',
  licence: 'Licence',
  source: 'Source',
  file: 'File',
  imported: 'Imported',
  onlyOn: (site) => `only on ${site}`,
  later: 'Imported by a newer version of Mingci, so this version can’t use it. Update Mingci.',
  update: 'Update from a file',
  remove: 'Remove',
  setAside: (title) => `Removed “${title}”.`,
  taken: (title, terms) => `Imported “${title}” with ${termCount(terms)}.`,
  lost: (titles) => `The browser deleted these packs to free up space: ${titles.join(', ')}. Import them again.`,
  understood: 'OK',
  unreadable:
    'The browser could not read or save packs. Its storage may be full or turned off. Free up disk space and reopen this page.',
  drop: 'Drop a glossary file here',
  kinds: 'CSV, TSV, JSON, TBX or Yomitan dictionary',
  choose: 'Import a pack',
  importTitle: (file) => `Import ${file}`,
  updateTitle: (title) => `Update “${title}”`,
  stages: {
    reading: 'Reading the file…',
    checking: 'Checking…',
    compiling: 'Building the index…',
    keeping: 'Saving…',
  },
  found: (terms) => `${termCount(terms)}, no problems found.`,
  title: 'Name',
  sourceHint: 'Shown with definitions that have no source of their own.',
  named: 'The first row contains the column names',
  preview: 'The first rows',
  asShown: 'After importing',
  column: (nth) => `Contents of column ${nth}`,
  unused: '(not used)',
  problems: (count) => `${count === 1 ? 'One problem' : `${count} problems`} to fix; nothing was imported`,
  more: (count) => `And ${count} more.`,
  unchanged: 'Identical to the pack you already have.',
  added: (count) => `${count} added`,
  changed: (count) => `${count} changed`,
  removed: (count) => `${count} removed`,
  cancel: 'Cancel',
  close: 'Close',
  importNow: 'Import',
  updateNow: 'Update',
};

export const packLabels: Record<Lang, PackLabels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
