import { browser } from 'wxt/browser';
import type { Pack, PackDocument } from '../../data/schema/pack.ts';
import { BUNDLED } from '../packs/active-set.ts';
import { readBundled } from '../packs/bundled.ts';
import { readPack } from '../packs/store.ts';
import type { Address } from './address.ts';

/** A document of a pack. Without `text`: the pack came without it. */
export interface Source {
  pack: Pack;
  document: PackDocument;
  text?: string;
}

/** The document that an address asks for; undefined when no pack has it, be the pack in use or not. */
export async function loadSource({ pack: packId, document: id }: Address): Promise<Source | undefined> {
  const pack = await (BUNDLED.includes(packId) ? readBundled(packId) : readPack(packId));
  const document = pack?.documents.find((each) => each.id === id);
  if (!pack || !document) return undefined;
  const text = await readText(packId, document);
  return { pack, document, ...(text !== undefined && { text }) };
}

/** The text from the extension's own files, where it is the very text that the pack quotes: its places count in that. */
async function readText(pack: string, { id, sha256 }: PackDocument): Promise<string | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(`/packs/${pack}/${id}.txt` as '/'));
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return response.ok && hex === sha256 ? new TextDecoder().decode(bytes) : undefined;
  } catch {
    // Browsers reject where the extension has no such file.
    return undefined;
  }
}
