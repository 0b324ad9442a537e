import { describe, expect, it } from 'vitest';
import { siteOf, toggleSite } from './sites.ts';

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

describe('toggleSite', () => {
  it('adds a site and takes it away again', () => {
    expect(toggleSite(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggleSite(['a', 'b'], 'b')).toEqual(['a']);
  });
});
