import { spawn } from 'node:child_process';

export interface Ended {
  /** null if it was killed. */
  exitCode: number | null;
  output: string;
}

/** The live process groups, each a step's program and whatever it started. */
const groups = new Set<number>();

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    // A negative id means the whole group. Windows has no groups, so there only the program itself is signalled.
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // No process of the group is left.
  }
}

/** Kills every program that is still running, for when the runner itself exits. */
export function killAllPrograms(): void {
  for (const pid of groups) signalGroup(pid, 'SIGKILL');
}

/** Asks every running program to end, so that it can close browsers that are in process groups of their own. */
export function endAllPrograms(): void {
  for (const pid of groups) signalGroup(pid, 'SIGTERM');
}

/** No colours: they are for terminals, while the output kept for the summary must read the same everywhere. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs a program to its end and keeps its output. Whatever it started and left running is killed.
 * @param minutes after which it is considered stuck, and killed
 */
export function runProgram(command: string, args: string[], env: NodeJS.ProcessEnv, minutes: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...PLAIN, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    const { pid } = child;
    if (pid !== undefined) groups.add(pid);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const stuck = setTimeout(() => {
      output += `\nStuck: stopped after ${minutes} minutes.`;
      if (pid === undefined) return;
      signalGroup(pid, 'SIGTERM');
      setTimeout(signalGroup, 3000, pid, 'SIGKILL').unref();
    }, minutes * 60_000);
    child.once('error', (error) => {
      output += error.message;
    });
    child.once('exit', () => {
      // Processes that it left running keep the pipes open: without this, `close` would never fire.
      if (pid !== undefined) signalGroup(pid, 'SIGKILL');
    });
    child.once('close', (exitCode) => {
      clearTimeout(stuck);
      if (pid !== undefined) groups.delete(pid);
      resolve({ exitCode, output });
    });
  });
}
