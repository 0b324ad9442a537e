import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from './defaults.ts';
import { changeSettings, readSettings, resetSettings, watchSettings, whereKept } from './store.ts';
import { VERSION } from './stored.ts';
import type { Settings } from './types.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { sync, local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('what earlier versions stored', () => {
  const folder = join(import.meta.dirname, 'examples');
  const examples = readdirSync(folder).sort();

  it('has an example for every version', () => {
    expect(examples.map((name) => Number.parseInt(name, 10))).toEqual(Array.from({ length: VERSION + 1 }, (_, i) => i));
    expect(readdirSync(join(import.meta.dirname, 'migrations'))).toHaveLength(VERSION);
  });

  it.each(examples)('%s is read as it was meant, and written back without loss', async (name) => {
    await sync.set(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const before = await readSettings();
    expect(before).toMatchSnapshot();
    await changeSettings({});
    expect(await readSettings()).toEqual(before);
    expect(Object.keys(await sync.get())).toEqual(['settings']);
  });
});

describe('reading', () => {
  it('gives the defaults if nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it.each([null, 7, 'x', [], {}, { version: 'one' }, { version: -3 }, { version: 1 }])(
    'gives the defaults for %j',
    async (settings) => {
      await sync.set({ settings });
      expect(await readSettings()).toEqual(DEFAULTS);
    },
  );

  it('keeps the fields that it understands if there is one that it does not', async () => {
    await sync.set({
      settings: {
        version: 1,
        density: 'all',
        theme: 'sepia',
        paused: 'yes',
        offSites: ['a', 1],
        hover: null,
        elder: true,
      },
    });
    expect(await readSettings()).toEqual({ ...DEFAULTS, density: 'all', elder: true });
  });
});

describe('changing', () => {
  it('changes the given fields and leaves the rest', async () => {
    await changeSettings({ density: 'all' });
    await changeSettings(({ knownTerms }) => ({ knownTerms: [...knownTerms, 'a/b'] }));
    expect(await readSettings()).toEqual({ ...DEFAULTS, density: 'all', knownTerms: ['a/b'] });
  });

  it('loses none of several changes made at once', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `pack/${i}`);
    await Promise.all(keys.map((key) => changeSettings(({ knownTerms }) => ({ knownTerms: [...knownTerms, key] }))));
    expect((await readSettings()).knownTerms).toEqual(keys);
  });

  it('keeps the fields and the number of a later version', async () => {
    await sync.set({ settings: { version: 99, density: 'all', aura: 'violet' } });
    await changeSettings({ paused: true });
    expect((await sync.get('settings')).settings).toMatchObject({
      version: 99,
      density: 'all',
      aura: 'violet',
      paused: true,
    });
  });

  it('resets to the defaults', async () => {
    await changeSettings({ density: 'all', knownTerms: ['a/b'] });
    await resetSettings();
    expect(await readSettings()).toEqual(DEFAULTS);
  });
});

describe('if the browser cannot synchronise', () => {
  const full = () => vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));

  it('keeps the settings on this device, and says so', async () => {
    await changeSettings({ density: 'page' });
    full();
    expect(await changeSettings({ paused: true })).toBe('local');
    expect(await readSettings()).toEqual({ ...DEFAULTS, density: 'page', paused: true });
    expect(await whereKept()).toBe('local');
  });

  it('synchronises again as soon as it can', async () => {
    full();
    await changeSettings({ paused: true });
    vi.restoreAllMocks();
    expect(await changeSettings({ density: 'all' })).toBe('sync');
    expect(await readSettings()).toEqual({ ...DEFAULTS, paused: true, density: 'all' });
    expect(await whereKept()).toBe('sync');
  });

  it('rejects if no storage takes them', async () => {
    full();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('disk full'));
    await expect(changeSettings({ paused: true })).rejects.toThrow('disk full');
  });
});

describe('watching', () => {
  it('reports changes until the signal aborts', async () => {
    const told: Settings[] = [];
    const watching = new AbortController();
    watchSettings((settings) => told.push(settings), watching.signal);
    await changeSettings({ density: 'all' });
    await expect.poll(() => told.at(-1)?.density).toBe('all');
    watching.abort();
    const { length } = told;
    await changeSettings({ density: 'page' });
    expect(told).toHaveLength(length);
  });

  it('reports changes that are kept on this device only', async () => {
    const told: Settings[] = [];
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('full'));
    watchSettings((settings) => told.push(settings), new AbortController().signal);
    await changeSettings({ paused: true });
    await expect.poll(() => told.at(-1)?.paused).toBe(true);
  });
});
