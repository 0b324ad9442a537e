// One set-up at a time: `npm start` in one terminal and `npm test` in another must not both fill node_modules.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is alive, but belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0; // Released in the meantime.
  }
}

/**
 * Does some work while no other process holds the same lock. A lock whose holder has died is taken over.
 * @template T
 * @param {string} file
 * @param {(pid: number) => void} onWait called once with the holder's process id, if it has to wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = false; ; ) {
    try {
      // Fails if the file exists, so only one of two processes can create it.
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder > 0 && isAlive(holder)) {
      if (!waited) onWait(holder);
      waited = true;
      await pause(200);
    } else {
      rmSync(file, { force: true });
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}
