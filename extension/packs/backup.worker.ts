/// <reference lib="webworker" />
import type { BackupAnswer, BackupAsk, ReadBackup } from './backup-messages.ts';
import { MOST_PROBLEMS } from './import-messages.ts';
import { checkKept, type KeptPack } from './kept-packs.ts';
import { readKept, replacePacks } from './store.ts';
import { Unfit } from './types.ts';

/** A little below the length limit of strings in browsers. Two packs of 100,000 long terms each fit. */
const LARGEST = 500_000_000;

/** Undefined if the file has no packs, as in the first versions; the stored packs are kept then. */
let kept: KeptPack[] | undefined;

self.addEventListener('message', ({ data }: MessageEvent<BackupAsk>) => {
  void answer(data)
    .catch((error: unknown): BackupAnswer => {
      const failed = { code: 'failed', detail: String(error) } as const;
      return { is: 'unfit', problem: error instanceof Unfit ? error.problem : failed };
    })
    .then((message) => self.postMessage(message, {}));
});

async function answer(ask: BackupAsk): Promise<BackupAnswer> {
  if (ask.do === 'write') return { is: 'written', file: await write(ask.fields) };
  if (ask.do === 'read') return { is: 'read', read: await read(ask.file) };
  if (kept) await replacePacks(kept);
  return { is: 'put' };
}

/** Writes JSON with the reader's data indented, and each pack on one line. */
async function write(fields: object): Promise<Blob> {
  const packs: Blob[] = [];
  for await (const each of readKept()) {
    packs.push(new Blob([packs.length > 0 ? ',' : '', '\n    ', JSON.stringify(each)]));
  }
  const head = JSON.stringify(fields, null, 2).slice(0, -'\n}'.length);
  return new Blob([head, ',\n  "packs": [', ...packs, '\n  ]\n}\n'], { type: 'application/json' });
}

async function read(file: Blob): Promise<ReadBackup> {
  if (file.size > LARGEST) throw new Unfit('large');
  const value = parse(await file.text());
  const { packs, ...fields } = Object(value) as Record<string, unknown>;
  if (packs === undefined) return { fields, problems: [] };
  const checked = checkKept(packs);
  if (checked.problems.length === 0) kept = checked.kept;
  return { fields, problems: checked.problems.slice(0, MOST_PROBLEMS) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unfit('syntax', error instanceof Error ? error.message : undefined);
  }
}
