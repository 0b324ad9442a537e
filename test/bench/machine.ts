import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { find } from '../../build/setup/browsers.mjs';

/** What the figures were measured with and on, and how busy that was. */
export function machine() {
  return {
    node: process.version,
    chromium: version('chromium'),
    firefox: version('firefox'),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    /** Processes that wanted to run, on the average of the last minute: more than there are cores, and they waited. */
    load: loadavg()[0] ?? 0,
  };
}

function version(program: 'chromium' | 'firefox'): string | null {
  const path = find(program);
  return path ? (/[\d.]+/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[0] ?? null) : null;
}
