import { spawn } from 'node:child_process';

export interface Ended {
  /** null when it was killed. */
  exitCode: number | null;
  output: string;
}

/** The process groups that are alive: a program of a step, and whatever it started. */
const groups = new Set<number>();

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    // A negative id is the whole group; Windows has no groups, there the program itself must do.
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** Ends every program that is still running, at once: for when the runner itself is ending. */
export function killAllPrograms(): void {
  for (const pid of groups) signalGroup(pid, 'SIGKILL');
}

/** Asks every running program to end, so that it can end the browsers that it has put in groups of their own. */
export function endAllPrograms(): void {
  for (const pid of groups) signalGroup(pid, 'SIGTERM');
}

/** Colours are for people at a terminal: what is kept for the summary must read the same everywhere. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs a program to its end and keeps what it prints. It leaves nothing behind: what it started and forgot is killed.
 * @param minutes after which it is held to be stuck, and killed
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
      // What it left behind holds the pipes open: without this, `close` would never come.
      if (pid !== undefined) signalGroup(pid, 'SIGKILL');
    });
    child.once('close', (exitCode) => {
      clearTimeout(stuck);
      if (pid !== undefined) groups.delete(pid);
      resolve({ exitCode, output });
    });
  });
}
