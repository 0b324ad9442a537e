import { membersOf } from '../packs/active-set.ts';
import { type Piece, pieceOf } from '../packs/pieces.ts';
import { compileTable, readSet } from '../packs/read-set.ts';
import { keepTable, readTable } from '../packs/store.ts';

let last: { key: string; table: Promise<ArrayBuffer> } | undefined;

/** A piece of the table of a set of packs, for a content script: compiled for the first one that asks, and kept. */
export async function tablePiece(key: string, from: number): Promise<Piece> {
  if (last?.key !== key) {
    const table = tableOf(key);
    last = { key, table };
    table.catch(() => {
      if (last?.table === table) last = undefined;
    });
  }
  return pieceOf(await last.table, from);
}

async function tableOf(key: string): Promise<ArrayBuffer> {
  // A database that can't be read, or holds no more, makes this slower and no less right.
  const kept = await readTable(key).catch(() => undefined);
  if (kept) return kept;
  const members = membersOf(key);
  const packs = await readSet(members);
  const table = compileTable(packs);
  // A pack that is gone may come back, and then the set is another.
  if (packs.length === members.length) await keepTable(key, table).catch(() => undefined);
  return table;
}
