import { changeList } from '../common/stored-list.ts';
import { type KnownPack, knownPacks } from './known-packs.ts';
import { isUsable, listPacks } from './store.ts';
import type { PackInfo } from './types.ts';

/** Brings the list in line with the database, after each change of that, and at a browser's start in case one was cut short. */
export async function tellOfPacks(): Promise<void> {
  const infos = await listPacks();
  await changeList(knownPacks, (known) => [
    ...infos.filter(isUsable).map(toKnown),
    // What the browser has deleted stays until the reader was told.
    ...known.filter(({ id }) => !infos.some((info) => info.id === id)),
  ]);
}

/** Of packs that were known, those that the database has lost. */
export function lostPacks(known: readonly KnownPack[], infos: readonly PackInfo[]): KnownPack[] {
  return known.filter(({ id }) => !infos.some((info) => info.id === id));
}

/** The reader was told of what the browser has deleted. */
export async function forgetLost(): Promise<void> {
  const infos = await listPacks();
  await changeList(knownPacks, (known) => known.filter(({ id }) => infos.some((info) => info.id === id)));
}

function toKnown({ id, revision, site, title }: PackInfo): KnownPack {
  return { id, revision, title: title.zh, ...(site !== undefined && { site }) };
}
