import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

const node = (code: string, minutes = 1) => runProgram(process.execPath, ['-e', code], { WORD: '明词' }, minutes);

/** Whether a process is alive. A zombie, which has ended but has not been waited for, counts as ended. */
function alive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !readFileSync(stat, 'utf8').includes(') Z ');
}

describe('running a program', () => {
  it('keeps its output and its exit code', async () => {
    const ended = await node(`console.log(process.env.WORD); console.error('oh'); process.exitCode = 3`);
    expect(ended.exitCode).toBe(3);
    expect(ended.output).toContain('明词\n');
    expect(ended.output).toContain('oh\n');
  });

  it('reports that there is no such program', async () => {
    const { exitCode, output } = await runProgram('no-such-program', [], {}, 1);
    expect(exitCode).not.toBe(0);
    expect(output).toContain('ENOENT');
  });

  it('stops a program that is stuck', async () => {
    const { exitCode, output } = await node('setInterval(() => {}, 1000)', 0.005);
    expect(exitCode).toBeNull();
    expect(output).toContain('Stuck');
  });

  it.skipIf(process.platform !== 'linux')('kills what the program started and left running', async () => {
    const { output } = await node(`
      const { spawn } = require('node:child_process');
      console.log(spawn('sleep', ['600'], { stdio: 'inherit' }).pid);
      process.exit(0);
    `);
    // A killed process takes a moment to disappear.
    await expect.poll(() => alive(Number(output.trim()))).toBe(false);
  });
});
