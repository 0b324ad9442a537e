import { browser } from 'wxt/browser';
import type { Lang } from '../../widgets/core/card/model.ts';

/** The language of the card's labels: the browser's own. */
export function readerLanguage(): Lang {
  const { language, script, region } = new Intl.Locale(browser.i18n.getUILanguage()).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' || region === 'TW' || region === 'HK' || region === 'MO' ? 'zh-Hant' : 'zh-Hans';
}
