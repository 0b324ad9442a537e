import { browser } from 'wxt/browser';
import type { Lang } from '../../widgets/core/card/model.ts';
import type { Settings } from './settings/types.ts';

/** The language to speak to the reader: the one that was chosen, else the browser's own. */
export function readerLanguage({ lang }: Pick<Settings, 'lang'>): Lang {
  if (lang !== 'auto') return lang;
  const { language, script, region } = new Intl.Locale(browser.i18n.getUILanguage()).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' || region === 'TW' || region === 'HK' || region === 'MO' ? 'zh-Hant' : 'zh-Hans';
}
