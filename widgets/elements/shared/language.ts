import type { Lang } from '../../core/card/model.ts';
import { closestAcross } from './closest.ts';

/** The labels' language for a part of the page: by the nearest `lang`, or Chinese if there is none. */
export function languageOf(element: Element): Lang {
  return languageTagged(closestAcross(element, '[lang]')?.getAttribute('lang'));
}

export function languageTagged(lang: string | null | undefined): Lang {
  const tag = (lang ?? '').toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return 'zh-Hant';
  return tag === '' || /^zh\b/.test(tag) ? 'zh-Hans' : 'en';
}
