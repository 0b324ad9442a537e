import type { Provenance } from '../../../data/schema/term.ts';
import { enDate, zhDate } from './dates.ts';
import type { Lang } from './model.ts';

/** All text of the card itself. A language that lacks an entry does not compile. */
export interface Labels {
  /** Precedes the source of a definition, and says how far the definition can be trusted. */
  provenance: Record<Provenance, string>;
  /** For a definition that only shows the term in use. */
  quotedNote: string;
  sources: string;
  /** For an editorial definition without a public source. */
  unsourced: string;
  /** Marks a translation by the pack's editors. */
  translation: string;
  /** Stands between the English translation of a definition and the original. */
  original: string;
  parts: string;
  related: string;
  valid: string;
  /** Partial ISO dates: `2021`, `2021-01`, `2021-01-06`. */
  validity(from?: string, to?: string): string;
  date(iso: string): string;
  copy: string;
  copied: string;
  copyFailed: string;
  evidence: string;
  /** The button for readers who no longer need this term marked. */
  know: string;
  /** Shown once that button is pressed. */
  known: string;
  undo: string;
  readAloud: string;
  stopReading: string;
  back(headword: string): string;
  close: string;
  loading: string;
  failed: string;
  missing: string;
  retry: string;
  /** The `title` of a link, for those who can't see where it opens. */
  newTab: string;
}

const zhHans: Labels = {
  provenance: { official: '官方解释', quoted: '报告原文', editorial: '编辑说明' },
  quotedNote: '报告未作专门解释，以下为原文',
  sources: '来源',
  unsourced: '暂无公开来源',
  translation: '编者译',
  original: '以上为编者译文，以下为原文',
  parts: '组成',
  related: '相关词',
  valid: '有效期',
  validity: (from, to) => interval(from, to, zhDate, { from: '起', to: '止', dash: '—' }),
  date: zhDate,
  copy: '复制',
  copied: '已复制',
  copyFailed: '无法复制，请选中文字手动复制',
  evidence: '查看原文',
  know: '我已知道',
  known: '不再标注这个词',
  undo: '撤销',
  readAloud: '朗读',
  stopReading: '停止朗读',
  back: (headword) => `返回${headword}`,
  close: '关闭',
  loading: '正在加载解释…',
  failed: '无法加载这个词的解释',
  missing: '词库里没有这个词',
  retry: '重试',
  newTab: '在新标签页打开',
};

const zhHant: Labels = {
  provenance: { official: '官方解釋', quoted: '報告原文', editorial: '編輯說明' },
  quotedNote: '報告未另作解釋，以下為原文',
  sources: '來源',
  unsourced: '尚無公開來源',
  translation: '編者譯',
  original: '以上為編者譯文，以下為原文',
  parts: '組成',
  related: '相關詞',
  valid: '有效期間',
  validity: (from, to) => interval(from, to, zhDate, { from: '起', to: '止', dash: '—' }),
  date: zhDate,
  copy: '複製',
  copied: '已複製',
  copyFailed: '無法複製，請選取文字手動複製',
  evidence: '檢視原文',
  know: '我已知道',
  known: '不再標示這個詞',
  undo: '復原',
  readAloud: '朗讀',
  stopReading: '停止朗讀',
  back: (headword) => `返回${headword}`,
  close: '關閉',
  loading: '正在載入解釋…',
  failed: '解釋載入失敗',
  missing: '詞庫裡沒有這個詞',
  retry: '重試',
  newTab: '在新分頁開啟',
};

const en: Labels = {
  provenance: { official: 'Official definition', quoted: 'From the report', editorial: 'Editors’ note' },
  quotedNote: 'The report does not define this term. Its own words:',
  sources: 'Sources',
  unsourced: 'no public source found',
  translation: 'our translation',
  original: 'Our translation. The Chinese text:',
  parts: 'Made up of',
  related: 'Related terms',
  valid: 'Valid',
  validity: (from, to) => interval(from, to, enDate, { from: 'from ', to: 'until ', dash: ' – ' }),
  date: enDate,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  evidence: 'See the source',
  know: 'I know this',
  known: 'No longer marked',
  undo: 'Undo',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  back: (headword) => `Back to ${headword}`,
  close: 'Close',
  loading: 'Loading the definition…',
  failed: 'Could not load the definition',
  missing: 'This term is not in the glossary',
  retry: 'Retry',
  newTab: 'opens in a new tab',
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

function interval(
  from: string | undefined,
  to: string | undefined,
  date: (iso: string) => string,
  words: { from: string; to: string; dash: string },
): string {
  if (from && to) return `${date(from)}${words.dash}${date(to)}`;
  // Chinese puts the word after the date, English before it: the English words end in a space.
  const phrase = (iso: string, word: string) => (word.endsWith(' ') ? word + date(iso) : date(iso) + word);
  return from ? phrase(from, words.from) : to ? phrase(to, words.to) : '';
}
