import type { Lang } from '../../core/card/model.ts';
import { closestAcross } from './closest.ts';

/** The language that a part of the page is in, as far as labels are there for it: the nearest `lang`, else Chinese. */
export function languageOf(element: Element): Lang {
  return languageTagged(closestAcross(element, '[lang]')?.getAttribute('lang'));
}

export function languageTagged(lang: string | null | undefined): Lang {
  const tag = (lang ?? '').toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return 'zh-Hant';
  return tag === '' || /^zh\b/.test(tag) ? 'zh-Hans' : 'en';
}
