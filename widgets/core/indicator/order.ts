import type { Lang } from '../card/model.ts';
import { inLang } from '../card/in-lang.ts';
import { among, byTheme } from './by-theme.ts';
import { listLabels } from './list-labels.ts';
import { yearsOf } from './period.ts';
import type { Figure, PledgePart } from './select.ts';

export type Order<Entry> = (a: Entry, b: Entry) => number;

/**
 * The columns by which a table of figures can be sorted. The figures themselves are not among them: percent, yuan and
 * kindergartens cannot be compared.
 */
export function figureOrders(lang: Lang): Record<'name' | 'period' | 'status' | 'theme', Order<Figure>> {
  const collator = new Intl.Collator(lang === 'en' ? 'en' : 'zh-u-co-pinyin');
  const words = listLabels[lang];
  return {
    name: (a, b) => collator.compare(inLang(a.indicator.name, lang), inLang(b.indicator.name, lang)),
    period: ({ observation: a }, { observation: b }) => {
      const [one, other] = [yearsOf(a.timePeriod), yearsOf(b.timePeriod)];
      return one.to - other.to || one.from - other.from;
    },
    status: (a, b) => among(words.status, a.observation.obsStatus, b.observation.obsStatus),
    theme: byTheme,
  };
}

export function pledgeOrders(lang: Lang): Record<'pledge' | 'status', Order<PledgePart>> {
  return {
    pledge: (a, b) => a.pledge.number - b.pledge.number,
    status: (a, b) => among(listLabels[lang].pledge, a.part.status, b.part.status),
  };
}
