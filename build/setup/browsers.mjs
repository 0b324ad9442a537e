// Finds the browsers on this machine in which Mingci is shown and tested.
// Plain JavaScript for Node ≥ 20, since the set-up runs this before any package is installed.

import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit' | 'webkitDriver' | 'xvfb'} Program */

/**
 * What finding a program depends on, so that tests can stand in for any machine.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} isFile
 */

/** @type {Record<Program, { env: string, names: string[], paths: Partial<Record<NodeJS.Platform, string[]>> }>} */
const PROGRAMS = {
  chromium: {
    env: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
    paths: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
        '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
        '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['%ProgramFiles%\\Mozilla Firefox\\firefox.exe'],
    },
  },
  webkit: {
    env: 'WEBKIT_PATH',
    names: [],
    paths: {
      linux: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((triplet) =>
        ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${triplet}/webkit2gtk-${api}/MiniBrowser`),
      ),
    },
  },
  webkitDriver: { env: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], paths: {} },
  xvfb: { env: 'XVFB_PATH', names: ['Xvfb'], paths: {} },
};

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isFile: (path) => existsSync(path) && statSync(path).isFile(),
};

/**
 * The path of a program, or undefined if this machine does not have it.
 * If its environment variable is set, only that path is tried: a wrong one must not go unnoticed.
 * @param {Program} program
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function find(program, machine = thisMachine) {
  const { env, names, paths } = PROGRAMS[program];
  const named = machine.env[env];
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Error(
      `${env} is set to ${named}, which is not a file. Correct it, or unset it to use an installed program.`,
    );
  }
  const onPath = names.flatMap((name) => (machine.env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, name)));
  const known = (paths[machine.platform] ?? []).map((path) =>
    path.replace(/%([^%]+)%/g, (_, variable) => machine.env[variable] ?? ''),
  );
  return [...onPath, ...known].find((path) => machine.isFile(path));
}

/**
 * The path of a program that the caller requires.
 * @param {Program} program
 * @returns {string}
 */
export function need(program) {
  const path = find(program);
  if (path) return path;
  throw new Error(`No ${program} found. Run \`node build/setup.mjs\`, or set ${PROGRAMS[program].env} to its path.`);
}

/**
 * Chromium's flags for all our runs: no requests besides the page's own, and no sandbox for root, for whom Chromium's
 * sandbox is unavailable (in a container, say).
 * @returns {string[]}
 */
export function chromiumFlags() {
  const flags = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
}
