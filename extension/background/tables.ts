import { membersOf } from '../packs/active-set.ts';
import { type Piece, pieceOf } from '../packs/pieces.ts';
import { compileTable, readSet } from '../packs/read-set.ts';
import { keepTable, readTable } from '../packs/store.ts';

let last: { key: string; table: Promise<ArrayBuffer> } | undefined;

/** A piece of a set's table, for a content script. The table is compiled for the first that asks, then kept. */
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
  // If the database can't be read or is full, this is slower, but still right.
  const kept = await readTable(key).catch(() => undefined);
  if (kept) return kept;
  const members = membersOf(key);
  const packs = await readSet(members);
  const table = compileTable(packs);
  // A missing pack may come back, which would make this table wrong for its key.
  if (packs.length === members.length) await keepTable(key, table).catch(() => undefined);
  return table;
}
