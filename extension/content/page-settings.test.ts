import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../common/settings/defaults.ts';
import { changeSettings, readSettings } from '../common/settings/store.ts';
import { VERSION } from '../common/settings/stored.ts';
import { readPageSettings } from './page-settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const examples = join(import.meta.dirname, '../common/settings/examples');
const asked = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (request) => {
    asked(request);
    return { answer: await readSettings() } as never;
  });
});

it('does not ask the background if nothing is stored, or if this version stored it', async () => {
  expect(await readPageSettings()).toEqual(DEFAULTS);
  await changeSettings({ density: 'all', offSites: ['a.example'] });
  expect(await readPageSettings()).toMatchObject({ ...DEFAULTS, density: 'all', offSites: ['a.example'] });
  expect(asked).not.toHaveBeenCalled();
});

it.each(readdirSync(examples))('reads %s as the options page does', async (name) => {
  await fakeBrowser.storage.sync.set(JSON.parse(readFileSync(join(examples, name), 'utf8')));
  expect(await readPageSettings()).toMatchObject(await readSettings());
});

it('lets the background interpret what a later version stored', async () => {
  await fakeBrowser.storage.sync.set({ settings: { version: VERSION + 1, density: 'all', markStyle: 'wavy' } });
  expect(await readPageSettings()).toEqual({ ...DEFAULTS, density: 'all' });
  expect(asked).toHaveBeenCalledWith({ type: 'settings' });
});
