// Programs that the set-up runs: one at a time, in plain sight, and never left behind.

import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and tells whether it went well. When the set-up is told to end, so is the program, and the
 * set-up waits for it: an `npm ci` that went on alone would spoil the next one's work.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<boolean>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    let told = false;
    const tell = (/** @type {NodeJS.Signals} */ signal) => {
      told = true;
      child.kill(signal);
    };
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, tell);
    const end = (/** @type {boolean} */ well) => {
      for (const signal of signals) process.off(signal, tell);
      if (told) process.exit(130);
      resolve(well);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
  });
}
