import { browser } from 'wxt/browser';
import { siteOf } from '../common/sites.ts';

const SIZES = [16, 32] as const;

/** Shows on the toolbar button whether the tab's page is read, and how many terms it has. */
export async function showState(tabId: number, url: string | undefined, on: boolean, terms: number): Promise<void> {
  const site = (url && siteOf(url)) ?? '';
  await Promise.all([
    browser.action.setIcon({ tabId, path: icons(on) }),
    browser.action.setBadgeText({ tabId, text: on && terms > 0 ? badge(terms) : '' }),
    browser.action.setTitle({ tabId, title: title(site, on, terms) }),
  ]);
}

export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b5c8a' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** The badge has room for four characters. */
function badge(terms: number): string {
  return terms > 999 ? '999+' : String(terms);
}

function title(site: string, on: boolean, terms: number): string {
  if (!on) return browser.i18n.getMessage('action_off', [site]);
  return terms > 0 ? browser.i18n.getMessage('action_on', [String(terms)]) : browser.i18n.getMessage('action_none');
}

function icons(on: boolean): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${on ? '' : 'off-'}${size}.png`]));
}
