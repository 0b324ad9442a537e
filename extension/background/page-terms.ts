import { browser } from 'wxt/browser';

type TermsByFrame = Record<number, readonly string[]>;

const storageKey = (tab: number) => `terms:${tab}`;

/** Reports are handled one after the other: two frames that report at once must not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Takes note of the terms that a frame of a tab holds, and returns the terms of the whole tab, each once. Kept in
 * session storage, since the worker may die between two frames' reports.
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

/** Forgets a tab that is gone. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(storageKey(tab));
}
