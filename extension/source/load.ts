import { browser } from 'wxt/browser';
import type { Pack, PackDocument } from '../../data/schema/pack.ts';
import { BUNDLED } from '../packs/active-set.ts';
import { readBundled } from '../packs/bundled.ts';
import { readPack } from '../packs/store.ts';
import type { Address } from './address.ts';

/** A document of a pack; without `text` if the extension does not have it. */
export interface Source {
  pack: Pack;
  document: PackDocument;
  text?: string;
}

/** The document for an address, whether its pack is in use or not; undefined if no pack has it. */
export async function loadSource({ pack: packId, document: id }: Address): Promise<Source | undefined> {
  const pack = await (BUNDLED.includes(packId) ? readBundled(packId) : readPack(packId));
  const document = pack?.documents.find((each) => each.id === id);
  if (!pack || !document) return undefined;
  const text = await readText(packId, document);
  return { pack, document, ...(text !== undefined && { text }) };
}

/**
 * Reads the text from the extension's files if it is exactly the text that the pack quotes, so that the offsets are
 * right.
 */
async function readText(pack: string, { id, sha256 }: PackDocument): Promise<string | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(`/packs/${pack}/${id}.txt` as '/'));
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return response.ok && hex === sha256 ? new TextDecoder().decode(bytes) : undefined;
  } catch {
    // Browsers reject if the extension has no such file.
    return undefined;
  }
}
