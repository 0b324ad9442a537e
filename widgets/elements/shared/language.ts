import type { Lang } from '../../core/card/model.ts';

/** The language that a part of the page is in, as far as labels are there for it: the nearest `lang`, else Chinese. */
export function languageOf(element: Element): Lang {
  const tag = closestLang(element).toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return 'zh-Hant';
  return tag === '' || /^zh\b/.test(tag) ? 'zh-Hans' : 'en';
}

function closestLang(element: Element): string {
  for (let at: Element | null = element; at; ) {
    const labelled: Element | null = at.closest('[lang]');
    if (labelled) return labelled.getAttribute('lang') as string;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
