import { expect, it } from 'vitest';
import { type UnreadFacts, whyUnread } from './why-unread.ts';

const usual = { access: true, fileAccess: true };

it.each<[Partial<UnreadFacts> & { url: string | undefined }, ReturnType<typeof whyUnread>]>([
  [{ url: undefined }, 'browser-page'],
  [{ url: undefined, access: false }, 'no-access'],
  [{ url: undefined, fileAccess: false }, 'browser-page-or-file'],
  [{ url: 'chrome://extensions/', fileAccess: false }, 'browser-page'],
  [{ url: '' }, 'browser-page'],
  [{ url: 'chrome://extensions/' }, 'browser-page'],
  [{ url: 'about:reader?url=https%3A%2F%2Fexample.com' }, 'browser-page'],
  [{ url: 'view-source:https://example.com/' }, 'browser-page'],
  [{ url: 'moz-extension://0/options.html' }, 'browser-page'],
  [{ url: 'https://chromewebstore.google.com/detail/x' }, 'store'],
  [{ url: 'https://addons.mozilla.org/zh-CN/firefox/' }, 'store'],
  [{ url: 'https://example.com/report.PDF?download=1' }, 'pdf'],
  [{ url: 'https://example.com/report', contentType: 'application/pdf' }, 'pdf'],
  [{ url: 'https://example.com/pdf.html' }, 'reload'],
  [{ url: 'file:///tmp/report.html' }, 'reload'],
  [{ url: 'file:///tmp/report.html', fileAccess: false }, 'file'],
  [{ url: 'file:///tmp/report.pdf', fileAccess: false }, 'file'],
  [{ url: 'https://example.com/', access: false }, 'no-access'],
  [{ url: 'https://example.com/' }, 'reload'],
])('%j is not read: %s', (facts, why) => {
  expect(whyUnread({ ...usual, ...facts })).toBe(why);
});
