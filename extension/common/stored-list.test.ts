import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookups, noteLookup } from './lookups.ts';
import { putBack, removeSaved, savedTerms, saveTerm } from './saved-terms.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);
const term = (key: string) => ({ key, headword: key.toUpperCase() });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});

const later = () => vi.setSystemTime(Date.now() + 1000);

describe('lookups', () => {
  it('has each term once, the latest first', async () => {
    for (const key of ['a', 'b', 'a']) await noteLookup(term(key));
    expect(keys(await lookups.read())).toEqual(['a', 'b']);
  });

  it('loses nothing if two places record at once, and does not grow without limit', async () => {
    await Promise.all(Array.from({ length: 510 }, (_, i) => noteLookup(term(`t${i}`))));
    const kept = keys(await lookups.read());
    expect(kept).toHaveLength(500);
    expect(kept.slice(0, 2)).toEqual(['t509', 't508']);
  });

  it('leaves out items that it does not understand', async () => {
    await fakeBrowser.storage.local.set({ lookups: [null, 'x', { key: 1 }, { ...term('a'), at: '2026-01-01' }] });
    expect(keys(await lookups.read())).toEqual(['a']);
    await fakeBrowser.storage.local.set({ lookups: 'x' });
    expect(await lookups.read()).toEqual([]);
  });

  it('reports changes until the signal aborts', async () => {
    const told: string[][] = [];
    const listening = new AbortController();
    lookups.watch((items) => told.push(keys(items)), listening.signal);
    await noteLookup(term('a'));
    await expect.poll(() => told).toEqual([['a']]);
    listening.abort();
    await noteLookup(term('b'));
    expect(told).toEqual([['a']]);
  });
});

describe('saved terms', () => {
  it('keep their note and their date if they are saved again', async () => {
    await saveTerm(term('a'), 'why?');
    later();
    await saveTerm(term('b'));
    const before = await savedTerms.read();
    later();
    await saveTerm(term('a'));
    expect(await savedTerms.read()).toEqual(before);
    await saveTerm(term('a'), '');
    expect((await savedTerms.read()).map(({ key, note }) => [key, note])).toEqual([
      ['b', ''],
      ['a', ''],
    ]);
  });

  it('are back in their old place after undo', async () => {
    for (const key of ['a', 'b', 'c']) {
      await saveTerm(term(key), `about ${key}`);
      later();
    }
    const before = await savedTerms.read();
    await removeSaved(['b']);
    expect(keys(await savedTerms.read())).toEqual(['c', 'a']);
    await putBack(before.filter(({ key }) => key === 'b'));
    expect(await savedTerms.read()).toEqual(before);
  });
});
