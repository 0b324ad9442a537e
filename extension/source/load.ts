import { browser } from 'wxt/browser';
import type { Pack, PackDocument } from '../../data/schema/pack.ts';
import { bundledLibrary } from '../common/packs.ts';
import type { Address } from './address.ts';

/** A document of a pack. Without `text`: the pack came without it. */
export interface Source {
  pack: Pack;
  document: PackDocument;
  text?: string;
}

/** The document that an address asks for, from the extension's own files; undefined when no pack at hand has it. */
export async function loadSource({ pack: packId, document: id }: Address): Promise<Source | undefined> {
  const { packs } = await bundledLibrary();
  const pack = packs.find((each) => each.id === packId);
  const document = pack?.documents.find((each) => each.id === id);
  if (!pack || !document) return undefined;
  try {
    const response = await fetch(browser.runtime.getURL(`/packs/${packId}/${id}.txt` as '/'));
    return response.ok ? { pack, document, text: await response.text() } : { pack, document };
  } catch {
    // Chromium and Firefox reject where the extension has no such file.
    return { pack, document };
  }
}
