import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alone } from './lock.mjs';

const lockFile = () => join(mkdtempSync(join(tmpdir(), 'mingci-lock-')), 'below', 'setup.lock');
const nobody = () => expect.unreachable('nobody holds the lock');

it('runs one after the other, and says which process it waits for', async () => {
  const file = lockFile();
  const done: string[] = [];
  let finish = () => {};
  const first = alone(file, nobody, async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push('first');
  });
  const second = alone(
    file,
    (pid) => {
      expect(pid).toBe(process.pid);
      finish();
    },
    async () => {
      done.push('second');
    },
  );
  await Promise.all([first, second]);
  expect(done).toEqual(['first', 'second']);
  expect(existsSync(file)).toBe(false);
});

it('takes over from a process that died', async () => {
  const file = lockFile();
  await alone(file, nobody, async () => undefined); // Creates the folder.
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, String(pid));
  expect(await alone(file, nobody, async () => 'done')).toBe('done');
});

it('releases the lock if the work fails', async () => {
  const file = lockFile();
  await expect(alone(file, nobody, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(file)).toBe(false);
});
