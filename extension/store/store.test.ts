import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const LANGUAGES = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' };

/** The parts of a listing, by heading, in order. */
function read(folder: string): Map<string, string> {
  const text = readFileSync(new URL(`${folder}/listing.md`, here), 'utf8');
  const parts = text.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

const namesAndReasons = (part: string) => [...part.matchAll(/^- `(.+?)`(?:, `(.+?)`)*/gm)].map(([found]) => found);

describe.each(Object.entries(LANGUAGES))('The store listing in %s', (folder, locale) => {
  const listing = read(folder);
  const messages = JSON.parse(
    readFileSync(new URL(`../public/_locales/${locale}/messages.json`, here), 'utf8'),
  ) as Record<string, { message: string }>;

  it('has the parts that the stores require', () => {
    expect([...listing.keys()]).toEqual(['name', 'summary', 'description', 'permissions']);
  });

  it('has the same name as the manifest', () => {
    expect(listing.get('name')).toBe(messages['extension_name']?.message);
    expect(listing.get('summary')).toBe(messages['extension_description']?.message);
  });

  // Chrome Web Store: name 75 and summary 132 characters, both from the manifest; description 16,000; a reason 1,000.
  // Firefox Add-ons: name 50, summary 250. Edge Add-ons: name 45, description from 250 to 10,000.
  it('fits the tightest limit of the stores', () => {
    expect(listing.get('name')!.length).toBeLessThanOrEqual(45);
    expect(listing.get('summary')!.length).toBeLessThanOrEqual(132);
    expect(listing.get('description')!.length).toBeGreaterThanOrEqual(250);
    expect(listing.get('description')!.length).toBeLessThanOrEqual(10_000);
    for (const line of listing.get('permissions')!.split('\n')) expect(line.length).toBeLessThanOrEqual(1000);
  });

  it('gives a reason for exactly the permissions that docs/privacy.md names', () => {
    const privacy = readFileSync(new URL('../../docs/privacy.md', here), 'utf8');
    const table = privacy.slice(privacy.indexOf('| in the manifest |'));
    const named = [...table.matchAll(/^\| (`[^|]+?)(?: \([^|]*\))? \|/gm)].map(([, names]) => `- ${names}`);
    expect(namesAndReasons(listing.get('permissions')!)).toEqual(named);
  });

  it('has its pictures, all of 1280 × 800 px', () => {
    const pictures = readdirSync(new URL(`${folder}/`, here)).filter((name) => name.endsWith('.png'));
    expect(pictures).toEqual(['1-card.png', '2-popup.png', '3-panel.png', '4-source.png', '5-options.png']);
    for (const name of pictures) {
      const header = readFileSync(new URL(`${folder}/${name}`, here)).subarray(16, 24);
      expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1280, 800]);
    }
  });
});
