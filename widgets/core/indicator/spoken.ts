import { inLang } from '../card/in-lang.ts';
import type { Lang } from '../card/model.ts';
import { told } from './alternative.ts';
import { listLabels } from './list-labels.ts';
import { periodText } from './period.ts';
import type { Figure, PledgePart } from './select.ts';

/** A figure as it is read aloud: what it is, where and when, whether it is measured or intended, and how much. */
export function spokenFigure({ facts, indicator, observation: o }: Figure, lang: Lang): string {
  const words = listLabels[lang];
  const about = [
    words.area[o.refArea],
    o.qualifier && inLang(o.qualifier, lang),
    periodText(o.timePeriod, lang),
    words.status[o.obsStatus],
  ];
  const what = about.filter((part) => part !== undefined).join(words.comma);
  const amount = told(o, facts.units[o.unitMeasure], lang);
  return ranges(`${inLang(indicator.name, lang)}${words.stop}${what}${words.colon}${amount}${words.stop}`, lang);
}

/** A part of a pledge as it is read aloud, with what came of it. */
export function spokenPart({ part }: PledgePart, lang: Lang): string {
  const words = listLabels[lang];
  return ranges(`${lang === 'en' ? part.en : part.text}${words.colon}${words.pledge[part.status]}${words.stop}`, lang);
}

/** Writes ranges in words: voices read 3-5 as a subtraction, or leave out the dash. */
function ranges(text: string, lang: Lang): string {
  return text.replace(/(?<=\d)\s*[-–—~～]\s*(?=\d)/g, lang === 'en' ? ' to ' : '至');
}
