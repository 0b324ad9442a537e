// What the operating system must provide: browsers, WebKit's driver and a display for it, a font with Han characters.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { find } from './browsers.mjs';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit' | 'xvfb' | 'font'} Need */

/** @type {Record<Need, { what: string, debian: string, fedora: string, arch: string }>} */
const NEEDS = {
  chromium: { what: 'Chromium (or Chrome, Edge)', debian: 'chromium', fedora: 'chromium', arch: 'chromium' },
  firefox: { what: 'Firefox', debian: 'firefox-esr', fedora: 'firefox', arch: 'firefox' },
  webkit: {
    what: 'WebKitGTK with its driver',
    debian: 'webkit2gtk-driver',
    fedora: 'webkit2gtk4.1',
    arch: 'webkit2gtk-4.1',
  },
  xvfb: { what: 'Xvfb', debian: 'xvfb', fedora: 'xorg-x11-server-Xvfb', arch: 'xorg-server-xvfb' },
  font: {
    what: 'a font with Chinese characters',
    debian: 'fonts-noto-cjk',
    fedora: 'google-noto-sans-cjk-fonts',
    arch: 'noto-fonts-cjk',
  },
};

/**
 * @typedef {object} Host
 * @property {NodeJS.Platform} platform
 * @property {string} osRelease the text of /etc/os-release, or ''
 * @property {boolean} root
 * @property {boolean} sudo whether sudo works without a password
 */

/**
 * How to install what is missing: `commands` if the set-up may run them itself, otherwise `advice` for the user.
 * @param {Need[]} missing at least one
 * @param {Host} host
 * @returns {{ commands: string[][], advice: string }}
 */
export function plan(missing, host) {
  const packages = (/** @type {'debian' | 'fedora' | 'arch'} */ system) => missing.map((need) => NEEDS[need][system]);
  const named = [...host.osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)];
  const systems = new Set(named.flatMap(([, ids]) => ids?.split(' ') ?? []));
  const paths = 'or set CHROME_PATH and FIREFOX_PATH to browsers installed elsewhere';

  // Not Ubuntu: its packages of these names only install snaps, which a driver cannot start.
  if (systems.has('debian') && !systems.has('ubuntu')) {
    const apt = ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages('debian')];
    const asRoot = host.root ? [] : ['sudo', '--non-interactive'];
    return {
      commands: host.root || host.sudo ? [asRoot.concat('apt-get', 'update'), asRoot.concat(apt)] : [],
      advice: `sudo apt-get update && sudo ${apt.join(' ')}`,
    };
  }
  if (systems.has('fedora')) return { commands: [], advice: `sudo dnf install ${packages('fedora').join(' ')}` };
  if (systems.has('arch')) return { commands: [], advice: `sudo pacman -S --needed ${packages('arch').join(' ')}` };
  if (host.platform === 'darwin') {
    const casks = missing.map((need) => (need === 'chromium' ? 'google-chrome' : need));
    return { commands: [], advice: `brew install --cask ${casks.join(' ')}\n${paths}` };
  }
  if (host.platform === 'win32') {
    const ids = missing.map((need) => (need === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'));
    return { commands: [], advice: `winget install ${ids.join(' ')}\n${paths}` };
  }
  return { commands: [], advice: `install ${missing.map((need) => NEEDS[need].what).join(', ')},\n${paths}` };
}

/**
 * What this machine lacks. WebKitGTK, its display and the font are needed on Linux only: WebKitGTK does not exist on
 * other systems, and they come with such a font.
 * @returns {Need[]}
 */
export function whatIsMissing() {
  /** @type {Need[]} */
  const missing = [];
  if (!find('chromium')) missing.push('chromium');
  if (!find('firefox')) missing.push('firefox');
  if (process.platform !== 'linux') return missing;
  if (!find('webkit') || !find('webkitDriver')) missing.push('webkit');
  if (!find('xvfb')) missing.push('xvfb');
  if (!spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim()) missing.push('font');
  return missing;
}

/** @returns {Host} */
function thisHost() {
  let osRelease = '';
  try {
    osRelease = readFileSync('/etc/os-release', 'utf8');
  } catch {
    // Not Linux, or a Linux that does not say which one it is.
  }
  return {
    platform: process.platform,
    osRelease,
    root: process.getuid?.() === 0,
    sudo: spawnSync('sudo', ['--non-interactive', 'true']).status === 0,
  };
}

/**
 * Installs what is missing if it may; otherwise says what the user should run. Never fails: steps that need no browser
 * can still run, and steps that need one will say so.
 * @param {(line: string) => void} say
 */
export async function ensureSystem(say) {
  const missing = whatIsMissing();
  if (missing.length === 0) return;
  const names = (/** @type {Need[]} */ needs) => needs.map((need) => NEEDS[need].what).join(', ');
  const { commands, advice } = plan(missing, thisHost());
  if (commands.length > 0) say(`installing ${names(missing)}; this takes a minute or two`);
  for (const [command = '', ...args] of commands) {
    say([command, ...args].join(' '));
    await run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const stillMissing = commands.length > 0 ? whatIsMissing() : missing;
  if (stillMissing.length > 0) say(`${names(stillMissing)} not found. To install everything:\n\n${advice}\n`);
}
