import { describe, expect, it } from 'vitest';
import { DEFAULTS } from './settings/defaults.ts';
import { isSiteOn, siteOf, switchSite } from './sites.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.qingdao.gov.cn/a?b#c', 'www.qingdao.gov.cn'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['https://新华网.中国/', 'xn--xkrr14bows.xn--fiqs8s'],
    ['file:///tmp/report.html', 'file:'],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['not an address', null],
    ['', null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('isSiteOn', () => {
  const off = { ...DEFAULTS, offSites: ['gov.cn', 'file:'], onSites: ['news.cn'] };
  const only = { ...off, siteMode: 'only' as const };

  it.each([
    [off, 'gov.cn', false],
    [off, 'www.qingdao.gov.cn', false],
    [off, 'notgov.cn', true],
    [off, 'file:', false],
    [off, 'news.cn', true],
    [only, 'news.cn', true],
    [only, 'sd.news.cn', true],
    [only, 'gov.cn', false],
    [only, 'example.com', false],
  ])('%o: %s → %s', (settings, site, on) => {
    expect(isSiteOn(settings, site)).toBe(on);
  });
});

describe('switchSite', () => {
  const sites = ['a.cn', 'www.a.cn', 'b.cn', 'file:', '127.0.0.1:80'];
  const start = { ...DEFAULTS, offSites: ['a.cn', 'c.cn'], onSites: ['b.cn'] };

  it.each(['all-but', 'only'] as const)(
    'switches a site off and on in mode %s, and leaves other sites alone',
    (siteMode) => {
      for (const site of sites) {
        for (const on of [true, false, true]) {
          const settings = { ...start, siteMode };
          const switched = { ...settings, ...switchSite(settings, site, on) };
          expect(isSiteOn(switched, site)).toBe(on);
          expect(isSiteOn(switched, 'c.cn')).toBe(isSiteOn(settings, 'c.cn'));
        }
      }
    },
  );

  it('leaves the list of the other mode alone', () => {
    expect(switchSite({ ...start, siteMode: 'only' }, 'a.cn', true)).toEqual({ onSites: ['b.cn', 'a.cn'] });
    expect(switchSite(start, 'www.a.cn', true)).toEqual({ offSites: ['c.cn'] });
  });
});
