import type { SearchFilter } from '../../widgets/core/search/search.ts';
import { currentSet } from '../common/packs.ts';
import type { Explanation } from './explain.ts';
import type { Asked, Found, SearchAsk, SearchReply } from './search-messages.ts';

/** What waits for an answer, by its turn. */
const waiting = new Map<number, (answer: SearchReply['answer']) => void>();
let worker: Worker | undefined;
let turns = 0;

/**
 * Finds terms of the packs in use: off the page's thread, which 100,000 of them would hold up for seconds.
 *
 * @throws when the packs can't be read.
 */
export async function findTerms(query: string, filter: SearchFilter = {}, limit?: number): Promise<Found> {
  return (await ask({ for: 'terms', query, filter, ...(limit !== undefined && { limit }) })) as Found;
}

/** Whoever goes to the search field will type in a moment: what that takes is begun now. */
export function prepareToFind(): void {
  void findTerms('').catch(() => undefined);
}

/** Explains a text by the packs in use. @throws when they can't be read. */
export async function explainText(text: string): Promise<Explanation> {
  return (await ask({ for: 'explanation', text })) as Explanation;
}

async function ask(asked: Asked): Promise<NonNullable<SearchReply['answer']>> {
  const set = await currentSet();
  const turn = ++turns;
  const answer = await new Promise<SearchReply['answer']>((resolve) => {
    waiting.set(turn, resolve);
    worker ??= startWorker();
    worker.postMessage({ turn, set, asked } satisfies SearchAsk, {});
  });
  if (!answer) throw new Error('the packs can’t be read');
  return answer;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { turn, answer } }: MessageEvent<SearchReply>) => settle(turn, answer));
  started.addEventListener('error', () => {
    // Out of memory, say: the next question begins anew.
    worker = undefined;
    for (const turn of waiting.keys()) settle(turn, undefined);
  });
  return started;
}

function settle(turn: number, answer: SearchReply['answer']): void {
  waiting.get(turn)?.(answer);
  waiting.delete(turn);
}
