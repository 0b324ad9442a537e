import { z } from 'zod';
import type { Pack } from '../../data/schema/pack.ts';
import { BUNDLED } from './active-set.ts';
import { checkPack, type PackFile } from './read/pack-json.ts';
import { FORM, type PackInfo, type Problem } from './types.ts';

/** A pack as it is stored, and as it is in a backup. */
export interface KeptPack {
  info: PackInfo;
  pack: Pack;
}

/** The part of `PackInfo` that the pack itself does not contain. */
const Info = z.object({
  form: z.int(),
  source: z.string(),
  file: z.string(),
  imported: z.iso.datetime(),
  site: z.string().min(1).optional(),
});

/**
 * Stands in for the licence of packs from tables, which do not name one: a pack that was stored must not be refused
 * now.
 */
const UNSTATED = 'unstated';

/** Checks the packs of a backup like those of any other file, since it may have been edited by hand. */
export function checkKept(value: unknown): { kept: KeptPack[]; problems: Problem[] } {
  if (!Array.isArray(value)) return { kept: [], problems: [{ code: 'kind', field: 'packs', detail: 'array' }] };
  const ids = new Set<string>();
  const kept: KeptPack[] = [];
  const problems: Problem[] = [];
  value.forEach((each: unknown, index) => {
    const found = checkOne(each, ids);
    const place = { pack: titleOf(each) ?? `packs.${index + 1}` };
    problems.push(...found.problems.map((problem) => ({ ...place, ...problem })));
    if (found.kept) kept.push(found.kept);
  });
  return { kept, problems };
}

function checkOne(value: unknown, ids: Set<string>): { kept?: KeptPack; problems: Problem[] } {
  const file = get(value, 'pack');
  if (!isPackFile(file)) return { problems: [{ code: 'no-pack' }] };
  const info = Info.safeParse(get(value, 'info'));
  if (!info.success) {
    const fields = info.error.issues.map(({ path }) => ['info', ...path].join('.'));
    return { problems: fields.map((field) => ({ code: 'missing', field })) };
  }
  if (info.data.form > FORM) return { problems: [{ code: 'later' }] };
  const unstated = get(file['licence'], 'editorial') === '';
  const checked = checkPack(unstated ? { ...file, licence: { editorial: UNSTATED } } : file);
  const { pack, problems } = checked;
  if (!pack) return { problems };
  if (BUNDLED.includes(pack.id)) return { problems: [{ code: 'bundled', detail: pack.id }] };
  if (ids.has(pack.id)) return { problems: [{ code: 'twice', field: 'id', detail: pack.id }] };
  ids.add(pack.id);
  const licence = unstated ? { editorial: '' } : pack.licence;
  return { kept: { info: infoOf({ ...pack, licence }, info.data), pack: { ...pack, licence } }, problems: [] };
}

function infoOf(
  { id, title, version, licence, terms }: Pack,
  { source, file, imported, site }: z.infer<typeof Info>,
): PackInfo {
  return {
    id,
    form: FORM,
    // A new one, whatever the file says, so that nothing made from another pack is taken for this one's.
    revision: crypto.randomUUID(),
    title,
    version,
    licence: licence.editorial,
    source,
    file,
    imported,
    terms: terms.length,
    ...(site !== undefined && { site }),
  };
}

function titleOf(value: unknown): string | undefined {
  const title = get(get(get(value, 'pack'), 'title'), 'zh');
  return typeof title === 'string' ? title : undefined;
}

function isPackFile(value: unknown): value is PackFile {
  return Array.isArray(get(value, 'terms'));
}

function get(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}
