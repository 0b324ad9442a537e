import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAll, makeBackup, parseBackup, takeIn } from './backup.ts';
import { noteLookup } from './lookups.ts';
import { saveTerm } from './saved-terms.ts';
import { changeSettings } from './settings/store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const term = { key: 'shibei-2021/gang-zhi-gu', headword: '港治谷' };

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await changeSettings({ density: 'all', knownTerms: [term.key], offSites: ['example.com'] });
  await saveTerm(term, '记一笔');
  await noteLookup(term);
});

it('brings all back, through a file', async () => {
  const before = await makeBackup();
  const file = JSON.stringify(before);
  await forgetAll();
  expect(await makeBackup()).not.toEqual(before);
  const read = parseBackup(file);
  if (typeof read === 'string') throw new Error(read);
  await takeIn(read);
  expect(await makeBackup()).toEqual(before);
});

it('forgets all', async () => {
  await forgetAll();
  const { savedTerms, lookups, settings } = await makeBackup();
  expect([savedTerms, lookups, settings.knownTerms, settings.offSites]).toEqual([[], [], [], []]);
});

it.each([
  ['', 'json'],
  ['{"format": "mingci-backup"', 'json'],
  ['null', 'foreign'],
  ['[]', 'foreign'],
  ['{"format": "mingci-pack/1"}', 'foreign'],
  ['{"format": "mingci-backup", "version": 99}', 'later'],
])('does not take %j for a backup: %s', (text, problem) => {
  expect(parseBackup(text)).toBe(problem);
});

it('understands what it can of a file that was changed by hand', () => {
  const text = JSON.stringify({
    format: 'mingci-backup',
    version: 1,
    settings: { density: 'page', theme: 'pink' },
    savedTerms: [{ key: 1 }, { ...term, at: '2026-01-01T00:00:00.000Z', note: '' }],
  });
  expect(parseBackup(text)).toMatchObject({
    settings: { density: 'page', theme: 'auto' },
    savedTerms: [{ key: term.key }],
    lookups: [],
  });
});

it('changes nothing when the browser can’t keep it', async () => {
  const before = await makeBackup();
  const { sync, local } = fakeBrowser.storage;
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('full'));
  const set = local.set.bind(local);
  // The settings would go to this device now: no room there either.
  vi.spyOn(local, 'set').mockImplementation((items) =>
    'settings' in items ? Promise.reject(new Error('full')) : set(items),
  );
  await expect(forgetAll()).rejects.toThrow('full');
  vi.restoreAllMocks();
  expect(await makeBackup()).toEqual(before);
});
