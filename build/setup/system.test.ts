import { describe, expect, it } from 'vitest';
import { type Host, plan } from './system.mjs';

const debian: Host = { platform: 'linux', osRelease: 'NAME="Debian GNU/Linux"\nID=debian\n', root: false, sudo: false };

describe('how to get what a machine lacks', () => {
  it('installs as root on Debian, and only what is missing', () => {
    expect(plan(['firefox', 'font'], { ...debian, root: true }).commands).toEqual([
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', 'firefox-esr', 'fonts-noto-cjk'],
    ]);
  });

  it('installs through sudo if that needs no password, and never waits for one', () => {
    for (const command of plan(['webkit', 'xvfb'], { ...debian, sudo: true }).commands) {
      expect(command.slice(0, 2)).toEqual(['sudo', '--non-interactive']);
    }
  });

  it('only says what to run if it may not install', () => {
    const { commands, advice } = plan(['chromium'], debian);
    expect(commands).toEqual([]);
    expect(advice).toBe('sudo apt-get update && sudo apt-get install --yes --no-install-recommends chromium');
  });

  it('treats a system derived from Debian as Debian', () => {
    const osRelease = 'ID=raspbian\nID_LIKE=debian\n';
    expect(plan(['chromium'], { ...debian, osRelease, root: true }).commands).toHaveLength(2);
  });

  it.each([
    ['Ubuntu, whose browsers are snaps', 'linux', 'ID=ubuntu\nID_LIKE=debian\n', 'set CHROME_PATH'],
    ['Fedora', 'linux', 'ID=fedora\n', 'sudo dnf install chromium firefox'],
    [
      'a relative of Fedora',
      'linux',
      'ID="rocky"\nID_LIKE="rhel centos fedora"\n',
      'sudo dnf install chromium firefox',
    ],
    ['Arch', 'linux', 'ID=arch\n', 'sudo pacman -S --needed chromium firefox'],
    ['macOS', 'darwin', '', 'brew install --cask google-chrome firefox'],
    ['Windows', 'win32', '', 'winget install Google.Chrome Mozilla.Firefox'],
    ['a system it does not know', 'freebsd', '', 'install Chromium (or Chrome, Edge), Firefox'],
  ] as const)('advises the user on %s', (_, platform, osRelease, expected) => {
    const { commands, advice } = plan(['chromium', 'firefox'], { platform, osRelease, root: true, sudo: true });
    expect(commands).toEqual([]);
    expect(advice).toContain(expected);
  });
});
