/// <reference lib="webworker" />
import type { Pack } from '../../data/schema/pack.ts';
import { activeSet, BUNDLED, setKey } from './active-set.ts';
import { changesOf } from './diff.ts';
import { packIdFor } from './hash.ts';
import {
  type Answer,
  type Ask,
  type Checked,
  MOST_PROBLEMS,
  type Opened,
  type Stage,
  type Turn,
} from './import-messages.ts';
import { packOf } from './read/entries.ts';
import { kindOf, LARGEST, textOf } from './read/file-text.ts';
import { checkPack, type PackFile, parsePackFile } from './read/pack-json.ts';
import { entriesOf, readTable, type Table } from './read/table.ts';
import { readYomitan } from './read/yomitan.ts';
import { compileTable, readSet } from './read-set.ts';
import { isUsable, keepPack, listPacks, readPack } from './store.ts';
import { type About, type Entry, FORM, type PackInfo, type Problem, Unfit } from './types.ts';

/** How many rows and terms to preview. */
const SHOWN = 5;

type Content =
  | { kind: 'table'; table: Table }
  | { kind: 'json'; file: PackFile }
  | { kind: 'yomitan' | 'tbx'; entries: readonly Entry[] };

// The whole import happens here, off the page's thread. To cancel it, the page terminates the worker: nothing is stored
// before the last step, which is a single transaction.
let name = '';
let content: Content | undefined;
let ready: { pack: Pack; about: About } | undefined;

let turn = 0;
let queue = Promise.resolve();

const tell = (message: Answer) => self.postMessage({ turn, message } satisfies Turn<Answer>, {});
const progress = (stage: Stage, done = 0, of = 0) => tell({ is: 'progress', stage, done, of });

self.addEventListener('message', ({ data }: MessageEvent<Turn<Ask>>) => {
  queue = queue.then(async () => {
    turn = data.turn;
    await answer(data.message).then(tell, (error: unknown) => tell({ is: 'unfit', problem: problemOf(error) }));
  });
});

async function answer(ask: Ask): Promise<Answer> {
  if (ask.do === 'open') return { is: 'opened', opened: await open(ask) };
  if (ask.do === 'check') return { is: 'checked', checked: await check(ask) };
  return { is: 'taken', info: await take(ask) };
}

async function open({ file, tbx }: Ask & { do: 'open' }): Promise<Opened> {
  progress('reading');
  name = file.name;
  if (file.size > LARGEST) throw new Unfit('large');
  let about: Partial<About> = tbx?.about ?? {};
  if (tbx) {
    content = { kind: 'tbx', entries: tbx.entries };
  } else {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = kindOf(bytes);
    if (kind === 'zip') {
      const { entries, about: said } = readYomitan(bytes);
      content = { kind: 'yomitan', entries };
      about = said;
    } else if (kind === 'json') {
      const pack = parsePackFile(textOf(bytes));
      content = { kind, file: pack };
      about = aboutOf(pack);
    } else {
      content = { kind: 'table', table: readTable(textOf(bytes)) };
    }
  }
  const title = about.title || name.replace(/\.[^.]+$/, '');
  return {
    kind: content.kind,
    about: { id: packIdFor(title), source: '', licence: '', version: today(), ...filled(about), title },
    ...(content.kind === 'table' && {
      table: {
        reading: content.table.reading,
        rows: content.table.rows.slice(0, SHOWN + 1),
        columns: Math.max(...content.table.rows.slice(0, 100).map(({ length }) => length)),
      },
    }),
  };
}

function aboutOf({ id, title, version, licence }: PackFile): Partial<About> {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id: text(id),
    title: text(Reflect.get(Object(title), 'zh')),
    version: text(version),
    licence: text(Reflect.get(Object(licence), 'editorial')),
  };
}

function sameAs({ id, title, source, licence }: PackInfo): Partial<About> {
  return { id, title: title.zh, source, licence };
}

/** The version of a pack whose file does not name one. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function filled(about: Partial<About>): Partial<About> {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== ''));
}

async function check({ about: said, reading, update }: Ask & { do: 'check' }): Promise<Checked> {
  if (!content) throw new Error('no file was opened');
  progress('checking');
  ready = undefined;
  const infos = await listPacks();
  const updated = infos.find(({ id }) => id === update);
  // Only our pack format names its pack; a file of any other format keeps the name of the pack that it updates.
  const about = updated && content.kind !== 'json' ? { ...said, ...sameAs(updated) } : said;
  const { pack, problems } = packIn(content, about, reading);
  if (BUNDLED.includes(about.id)) problems.push({ code: 'bundled', detail: about.id });
  else if (update !== undefined && about.id !== update) problems.push({ code: 'other', detail: about.id });
  const known = infos.find(({ id }) => id === about.id);
  const before = known && isUsable(known) ? await readPack(about.id) : undefined;
  if (pack && problems.length === 0) ready = { pack, about };
  return {
    terms: pack?.terms.length ?? 0,
    sample: (pack?.terms ?? []).slice(0, SHOWN).map(({ headword, definitions }) => ({
      headword,
      definition: definitions[0]?.text ?? '',
    })),
    problems: problems.slice(0, MOST_PROBLEMS),
    problemCount: problems.length,
    ...(pack && before && { changes: changesOf(before, pack) }),
  };
}

function packIn(
  from: Content,
  about: About,
  reading: (Ask & { do: 'check' })['reading'],
): { pack: Pack | undefined; problems: Problem[] } {
  if (from.kind === 'json') return checkPack(from.file, (done, of) => progress('checking', done, of));
  if (from.kind !== 'table') return packOf(from.entries, about);
  const { entries, problems } = entriesOf(from.table, reading ?? from.table.reading);
  if (entries.length === 0 && problems.length > 0) return { pack: undefined, problems };
  const made = packOf(entries, about);
  const all = [...problems, ...made.problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { pack: made.pack, problems: all };
}

async function take({ settings }: Ask & { do: 'take' }): Promise<PackInfo> {
  if (!ready) throw new Error('nothing was checked');
  const { pack, about } = ready;
  progress('compiling');
  const info: PackInfo = {
    id: pack.id,
    form: FORM,
    revision: crypto.randomUUID(),
    title: pack.title,
    version: pack.version,
    licence: pack.licence.editorial,
    source: about.source,
    file: name,
    imported: new Date().toISOString(),
    terms: pack.terms.length,
  };
  // Every page will ask for this table next. If the order or other packs change meanwhile, it is compiled again.
  const others = (await listPacks()).filter((each) => isUsable(each) && each.id !== pack.id);
  const members = activeSet(settings, [...others.filter(({ site }) => site === undefined), info]);
  const packs = await readSet(members.filter(({ id }) => id !== pack.id));
  const inOrder = members.flatMap(({ id }) => (id === pack.id ? pack : (packs.find((each) => each.id === id) ?? [])));
  const table = { key: setKey(members), buffer: compileTable(inOrder) };
  progress('keeping');
  await keepPack(pack, info, table);
  return info;
}

function problemOf(error: unknown): Problem {
  return error instanceof Unfit ? error.problem : { code: 'failed', detail: String(error) };
}
