import { browser } from 'wxt/browser';

type TermsByFrame = Record<number, readonly string[]>;

const storageKey = (tab: number) => `terms:${tab}`;

/** Reports are handled one at a time, so that two frames that report at once don't overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Notes the terms in one frame of a tab, and returns those of the whole tab, each once. They are kept in session
 * storage, since the worker may be stopped between the reports of two frames.
 */
export function noteTerms(tab: number, frame: number, terms: readonly string[]): Promise<string[]> {
  const turn = queue.then(async () => {
    const key = storageKey(tab);
    const frames = ((await browser.storage.session.get(key))[key] ?? {}) as TermsByFrame;
    const next = { ...frames, [frame]: terms };
    await browser.storage.session.set({ [key]: next });
    return [...new Set(Object.values(next).flat())];
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Forgets a closed tab. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(storageKey(tab));
}
