import { currentSet } from '../packs/current-set.ts';
import type { Answer, Asked, Question, Questions, Told } from './questions.ts';

/** The questions that wait for an answer, by turn. */
const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
let worker: Worker | undefined;
let turns = 0;

/**
 * Asks a worker about the packs in use: 100,000 terms would block the page's thread for seconds, so it never gets them
 * all.
 *
 * @throws if the packs can't be read.
 */
export async function ask<Type extends keyof Questions>(
  type: Type,
  question: Questions[Type]['ask'],
): Promise<Questions[Type]['answer']> {
  const set = await currentSet();
  const turn = ++turns;
  const answer = await new Promise<Answer>((resolve, reject) => {
    waiting.set(turn, { resolve, reject });
    worker ??= startWorker();
    worker.postMessage({ turn, set, question: { type, ...question } as Question } satisfies Asked, {});
  });
  return answer;
}

/** Prepares the search as soon as the reader focuses the search field, since they are about to type. */
export function prepareToFind(): void {
  void ask('find', { query: '' }).catch(() => undefined);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./glossary.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const answered = waiting.get(data.turn);
    waiting.delete(data.turn);
    if ('answer' in data) answered?.resolve(data.answer);
    else answered?.reject(new Error('the packs can’t be read'));
  });
  started.addEventListener('error', () => {
    // For instance, out of memory. The next question starts a new worker.
    worker = undefined;
    for (const answered of waiting.values()) answered.reject(new Error('the worker has ended'));
    waiting.clear();
  });
  return started;
}
