import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { find } from '../../build/setup/browsers.mjs';

/** The software and machine that the figures were measured on, and how busy the machine was. */
export function machine() {
  return {
    node: process.version,
    chromium: version('chromium'),
    firefox: version('firefox'),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    /** The average number of runnable processes in the last minute. If it exceeds the cores, some had to wait. */
    load: loadavg()[0] ?? 0,
  };
}

function version(program: 'chromium' | 'firefox'): string | null {
  const path = find(program);
  return path ? (/[\d.]+/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[0] ?? null) : null;
}
