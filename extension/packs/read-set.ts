import type { Pack } from '../../data/schema/pack.ts';
import { compile } from '../../widgets/core/text/table.ts';
import { BUNDLED, type Member } from './active-set.ts';
import { readBundled } from './bundled.ts';
import { isUsable, listPacks, readPack } from './store.ts';
import type { PackInfo } from './types.ts';

/** The imported packs that were read last, so that a set that changes little need not be read again. */
let read = new Map<string, Pack>();

/** Reads the packs of a set, in order. Missing packs, which the browser may have deleted, are left out. */
export async function readSet(members: readonly Member[]): Promise<Pack[]> {
  const usable = members.some(({ revision }) => revision !== undefined) ? await usablePacks() : [];
  const before = read;
  read = new Map();
  const packs: Pack[] = [];
  for (const { id } of members) {
    if (BUNDLED.includes(id)) {
      packs.push(await readBundled(id));
      continue;
    }
    const info = usable.find((each) => each.id === id);
    const name = `${id}@${info?.revision}`;
    const pack = info && (before.get(name) ?? (await readPack(id)));
    if (!pack) continue;
    read.set(name, pack);
    packs.push(pack);
  }
  return packs;
}

/** If the database can't be read, the other packs are still available. */
async function usablePacks(): Promise<PackInfo[]> {
  const infos = await listPacks().catch(() => []);
  return infos.filter(isUsable);
}

/** Compiles the matcher's table of packs; if two terms share a surface, the first one counts. */
export function compileTable(packs: readonly Pack[]): ArrayBuffer {
  return compile(
    packs.flatMap(({ id, terms }) => terms.map((term) => ({ id: `${id}/${term.id}`, surfaces: term.surfaces }))),
  ).buffer;
}
