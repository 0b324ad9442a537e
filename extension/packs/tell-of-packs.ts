import { changeList } from '../common/stored-list.ts';
import { type KnownPack, knownPacks } from './known-packs.ts';
import { isUsable, listPacks } from './store.ts';
import type { PackInfo } from './types.ts';

/** Updates the list from the database after each change, and at browser start, in case a change was interrupted. */
export async function tellOfPacks(): Promise<void> {
  const infos = await listPacks();
  await changeList(knownPacks, (known) => [
    ...infos.filter(isUsable).map(toKnown),
    // Packs that the browser has deleted stay in the list until the reader has been told.
    ...known.filter(({ id }) => !infos.some((info) => info.id === id)),
  ]);
}

/** The known packs that are missing in the database. */
export function lostPacks(known: readonly KnownPack[], infos: readonly PackInfo[]): KnownPack[] {
  return known.filter(({ id }) => !infos.some((info) => info.id === id));
}

/** Forgets the packs that the browser has deleted, once the reader has been told. */
export async function forgetLost(): Promise<void> {
  const infos = await listPacks();
  await changeList(knownPacks, (known) => known.filter(({ id }) => infos.some((info) => info.id === id)));
}

function toKnown({ id, revision, site, title }: PackInfo): KnownPack {
  return { id, revision, title: title.zh, ...(site !== undefined && { site }) };
}
