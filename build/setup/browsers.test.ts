import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { find, type Machine } from './browsers.mjs';

const machine = (files: string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux'): Machine => ({
  platform,
  env,
  isFile: (path) => files.includes(path),
});

describe('finding a browser', () => {
  it('uses the one that the environment variable names', () => {
    const files = ['/opt/chrome', join('/usr/bin', 'chromium')];
    expect(find('chromium', machine(files, { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }))).toBe('/opt/chrome');
  });

  it('fails if the environment variable names no file, rather than use another browser', () => {
    expect(() => find('firefox', machine([], { FIREFOX_PATH: '/opt/none' }))).toThrow(
      'FIREFOX_PATH is set to /opt/none',
    );
  });

  it('searches PATH, for the preferred name first', () => {
    const files = [join('/a', 'google-chrome'), join('/b', 'chromium')];
    expect(find('chromium', machine(files, { PATH: ['/a', '/b'].join(delimiter) }))).toBe(join('/b', 'chromium'));
  });

  it('knows where macOS and Windows install browsers', () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(find('firefox', machine([mac], {}, 'darwin'))).toBe(mac);
    const windows = 'C:\\Programs\\Mozilla Firefox\\firefox.exe';
    expect(find('firefox', machine([windows], { ProgramFiles: 'C:\\Programs' }, 'win32'))).toBe(windows);
  });

  it('finds WebKitGTK on other processor architectures too', () => {
    const browser = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
    expect(find('webkit', machine([browser]))).toBe(browser);
  });

  it('returns undefined if there is none', () => {
    expect(find('chromium', machine([], { PATH: '/usr/bin' }))).toBeUndefined();
  });
});
