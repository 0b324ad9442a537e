import { browser } from 'wxt/browser';
import type { Lang } from '../../widgets/core/card/model.ts';
import type { Settings } from './settings/types.ts';

/** The language of the user interface: the one that the reader chose, or else the browser's. */
export function readerLanguage({ lang }: Pick<Settings, 'lang'>): Lang {
  if (lang !== 'auto') return lang;
  const { language, script, region } = new Intl.Locale(browser.i18n.getUILanguage()).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' || region === 'TW' || region === 'HK' || region === 'MO' ? 'zh-Hant' : 'zh-Hans';
}
