import type { Provenance } from '../../data/schema/term.ts';
import type { Lang } from '../../widgets/core/card/model.ts';

/** All texts of the source reader. If a language lacks one, the code does not compile. */
export interface Labels {
  title: string;
  contents: string;
  print: string;
  /** Introduces the names of what quotes the marked words. */
  marked: string;
  definition: Record<Provenance, string>;
  figure: string;
  toMarked: string;
  /** The address names a range that the document does not have. */
  noPlace: string;
  loading: string;
  noDocument: string;
  noDocumentHint: string;
  /** The pack quotes a document that did not come with it. */
  noText: string;
  noTextHint: string;
  glossary: string;
}

const zhHans: Labels = {
  title: '原文',
  contents: '目录',
  print: '打印',
  marked: '已标注',
  definition: { official: '官方解释', quoted: '报告原文', editorial: '编辑说明' },
  figure: '数据',
  toMarked: '回到标注处',
  noPlace: '要标注的地方不在这份文件里，以下是全文。',
  loading: '正在打开原文…',
  noDocument: '没有找到这份文件',
  noDocumentHint: '词库里没有它，可能词库已被移除，或链接不完整。',
  noText: '词库没有附上这份文件的全文',
  noTextHint: '以下是词库从中引用的原话。',
  glossary: '打开词库',
};

const zhHant: Labels = {
  title: '原文',
  contents: '目錄',
  print: '列印',
  marked: '已標示',
  definition: { official: '官方解釋', quoted: '報告原文', editorial: '編輯說明' },
  figure: '數據',
  toMarked: '回到標示處',
  noPlace: '要標示的地方不在這份文件裡，以下是全文。',
  loading: '正在開啟原文…',
  noDocument: '找不到這份文件',
  noDocumentHint: '詞庫裡沒有它，可能詞庫已被移除，或連結不完整。',
  noText: '詞庫沒有附上這份文件的全文',
  noTextHint: '以下是詞庫從中引用的原話。',
  glossary: '開啟詞庫',
};

const en: Labels = {
  title: 'Source',
  contents: 'Contents',
  print: 'Print',
  marked: 'Marked',
  definition: { official: 'official definition', quoted: 'from the report', editorial: 'editors’ note' },
  figure: 'figure',
  toMarked: 'Back to the marked passage',
  noPlace: 'The passage to mark is not in this document. Here is the full text.',
  loading: 'Opening the source…',
  noDocument: 'Document not found',
  noDocumentHint: 'The pack it belongs to may have been removed, or the link is incomplete.',
  noText: 'This pack does not include the full text of this document',
  noTextHint: 'Here is what the pack quotes from it.',
  glossary: 'Open the glossary',
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
