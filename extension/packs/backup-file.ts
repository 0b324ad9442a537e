import type { BackupAnswer, BackupAsk, ReadBackup } from './backup-messages.ts';
import { Unfit } from './types.ts';

/** Makes a file of these fields and all packs. */
export async function writeBackup(fields: object): Promise<Blob> {
  return withWorker(async (ask) => (await ask({ do: 'write', fields }, 'written')).file);
}

/**
 * Reads a backup and lets `decide` import it: it gets the contents of the file, and a function that replaces all stored
 * packs with those of the file, or changes nothing if that fails.
 *
 * @throws Unfit
 */
export async function readBackup<Result>(
  file: Blob,
  decide: (read: ReadBackup, putPacks: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  return withWorker(async (ask) => {
    const { read } = await ask({ do: 'read', file }, 'read');
    return decide(read, async () => void (await ask({ do: 'put' }, 'put')));
  });
}

type AskWorker = <Is extends BackupAnswer['is']>(message: BackupAsk, wanted: Is) => Promise<BackupAnswer & { is: Is }>;

/** Asks the worker one question at a time. */
async function withWorker<Result>(use: (ask: AskWorker) => Promise<Result>): Promise<Result> {
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
  const ask: AskWorker = (message, wanted) =>
    new Promise((resolve, reject) => {
      const answered = new AbortController();
      const { signal } = answered;
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<BackupAnswer>) => {
          answered.abort();
          if (data.is === wanted) resolve(data as BackupAnswer & { is: typeof wanted });
          else if (data.is === 'unfit') reject(new Unfit(data.problem.code, data.problem.detail));
        },
        { signal },
      );
      // For instance, out of memory.
      worker.addEventListener('error', ({ message: detail }) => reject(new Unfit('failed', detail)), { signal });
      worker.postMessage(message, {});
    });
  try {
    return await use(ask);
  } finally {
    worker.terminate();
  }
}
