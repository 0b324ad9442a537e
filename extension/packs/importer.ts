import type { Settings } from '../common/settings/types.ts';
import type { Answer, Ask, Checked, Opened, Stage, Turn } from './import-messages.ts';
import { kindOf, LARGEST, textOf } from './read/file-text.ts';
import type { Reading } from './read/table.ts';
import { readTbx } from './read/tbx.ts';
import { tellOfPacks } from './tell-of-packs.ts';
import { type About, type PackInfo, type Problem, Unfit } from './types.ts';

export interface Progress {
  stage: Stage;
  done: number;
  /** 0 if unknown. */
  of: number;
}

/** The import of one file, in a worker of its own. Its methods reject with `Unfit`. */
export interface Importer {
  open(file: File): Promise<Opened>;
  check(about: About, reading?: Reading, update?: string): Promise<Checked>;
  take(settings: Pick<Settings, 'offPacks' | 'packOrder'>): Promise<PackInfo>;
  /** Ends it at any point. Nothing has changed, but a pack that was just being stored may be there, complete. */
  end(): void;
}

export function startImport(onProgress: (progress: Progress) => void): Importer {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  let turn = 0;

  function ask<Is extends Answer['is']>(message: Ask, wanted: Is): Promise<Answer & { is: Is }> {
    const own = ++turn;
    return new Promise((resolve, reject) => {
      const answered = new AbortController();
      const { signal } = answered;
      worker.addEventListener(
        'message',
        ({ data: { turn: answers, message: answer } }: MessageEvent<Turn<Answer>>) => {
          if (answers !== own) return;
          if (answer.is === 'progress') return onProgress(answer);
          answered.abort();
          if (answer.is === 'unfit') reject(unfit(answer.problem));
          else if (answer.is === wanted) resolve(answer as Answer & { is: Is });
        },
        { signal },
      );
      // For instance, out of memory.
      worker.addEventListener('error', ({ message: detail }) => reject(new Unfit('failed', detail)), { signal });
      worker.postMessage({ turn: own, message } satisfies Turn<Ask>, {});
    });
  }

  return {
    async open(file) {
      if (file.size > LARGEST) throw new Unfit('large');
      const start = new Uint8Array(await file.slice(0, 256).arrayBuffer());
      const tbx =
        kindOf(start) === 'xml'
          ? await readTbx(textOf(new Uint8Array(await file.arrayBuffer())), ended.signal)
          : undefined;
      return (await ask({ do: 'open', file, ...(tbx && { tbx }) }, 'opened')).opened;
    },
    async check(about, reading, update) {
      const message: Ask = { do: 'check', about, ...(reading && { reading }), ...(update !== undefined && { update }) };
      return (await ask(message, 'checked')).checked;
    },
    async take(settings) {
      // A browser that runs out of room may delete data. Ask it not to; there is no need to wait for the answer.
      void navigator.storage.persist?.().catch(() => false);
      const { offPacks, packOrder } = settings;
      const { info } = await ask({ do: 'take', settings: { offPacks, packOrder } }, 'taken');
      await tellOfPacks();
      return info;
    },
    end() {
      ended.abort();
      worker.terminate();
    },
  };
}

function unfit(problem: Problem): Unfit {
  return new Unfit(problem.code, problem.detail);
}
