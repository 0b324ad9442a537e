// Runs programs for the set-up: one at a time, with visible output, and never left running.

import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and returns whether it succeeded. A signal that ends the set-up is passed on to the
 * program, and the set-up waits for it to end: an `npm ci` left running would interfere with the next one.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<boolean>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    let interrupted = false;
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      interrupted = true;
      child.kill(signal);
    };
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, passOn);
    const end = (/** @type {boolean} */ succeeded) => {
      for (const signal of signals) process.off(signal, passOn);
      if (interrupted) process.exit(130);
      resolve(succeeded);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
  });
}
