import type { z } from 'zod';
import { Context, NotFigure, NotTerm } from '../../data/schema/curation.ts';
import { IndicatorSource, PledgeSource } from '../../data/schema/indicator.ts';
import { PackSource } from '../../data/schema/pack.ts';
import { TermSource } from '../../data/schema/term.ts';
import { type DocumentText, readDocuments } from './pack-document.ts';
import type { Problem } from './problem.ts';
import { hasId, type Located, problemAt, validate } from './validate.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A pack's folder: `name` is its path from the repository's root; `files` maps paths inside it to contents. */
export interface PackFolder {
  name: string;
  files: ReadonlyMap<string, string>;
}

/** What an author wrote, validated entry by entry: entries with problems are left out, the others are kept. */
export interface PackSources {
  folder: PackFolder;
  pack: Located<PackSource>;
  documents: ReadonlyMap<string, DocumentText>;
  terms: Located<TermSource>[];
  indicators: Located<IndicatorSource>[];
  pledges: Located<PledgeSource>[];
  notTerms: Located<NotTerm>[];
  notFigures: Located<NotFigure>[];
  contexts: Located<Context>[];
  /** Ids of entries that were left out: a reference to one is not reported as a second problem. */
  broken: ReadonlySet<string>;
}

const LAYOUT =
  'pack.yaml, terms/*.yaml, indicators/*.yaml, pledges.yaml, not-terms.yaml, not-figures.yaml, contexts.yaml';

/** Reads a pack's folder. `sources` is undefined if `pack.yaml` itself is missing or broken. */
export function readPack(folder: PackFolder): { sources?: PackSources; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const yaml = new Map<string, YamlFile>();
  for (const [path, text] of folder.files) {
    if (!/\.ya?ml$/.test(path)) continue;
    const parsed = parseYamlFile(`${folder.name}/${path}`, text);
    problems.push(...parsed.problems);
    yaml.set(path, parsed.file);
  }

  const list = <S extends z.ZodType>(schema: S, wanted: (path: string) => boolean): Located<z.output<S>>[] => {
    const items: Located<z.output<S>>[] = [];
    for (const [path, file] of yaml) {
      if (!wanted(path)) continue;
      yaml.delete(path);
      const read = readList(schema, file, broken);
      problems.push(...read.problems);
      items.push(...read.items);
    }
    return items;
  };
  const within = (name: string) => (path: string) => new RegExp(`^${name}/[^/]+\\.yaml$`).test(path);
  const is = (name: string) => (path: string) => path === name;

  const lists = {
    terms: list(TermSource, within('terms')),
    indicators: list(IndicatorSource, within('indicators')),
    pledges: list(PledgeSource, is('pledges.yaml')),
    notTerms: list(NotTerm, is('not-terms.yaml')),
    notFigures: list(NotFigure, is('not-figures.yaml')),
    contexts: list(Context, is('contexts.yaml')),
  };

  const packFile = yaml.get('pack.yaml');
  yaml.delete('pack.yaml');
  for (const file of yaml.values()) {
    problems.push(whole(file.name, 'this file is not part of a pack', `a pack consists of ${LAYOUT}`));
  }
  if (!packFile) {
    problems.push(whole(`${folder.name}/pack.yaml`, 'is missing', 'add it; docs/data.md explains its fields'));
    return { problems };
  }
  if (packFile.value === null) return { problems };

  const { item: pack, problems: found } = validate(PackSource, packFile, [], packFile.value);
  problems.push(...found);
  if (!pack) return { problems };
  if (!folder.name.endsWith(`/${pack.value.id}`)) {
    problems.push(problemAt(pack, ['id'], `“${pack.value.id}” is not the folder’s name`, 'give both the same name'));
  }
  const read = readDocuments(pack, folder.files);
  problems.push(...read.problems);
  return { sources: { folder, pack, documents: read.documents, ...lists, broken }, problems };
}

/** Validates each entry of a file that contains a list. An empty file is an empty list. */
function readList<S extends z.ZodType>(
  schema: S,
  file: YamlFile,
  broken: Set<string>,
): { items: Located<z.output<S>>[]; problems: Problem[] } {
  if (file.value === null) return { items: [], problems: [] };
  if (!Array.isArray(file.value)) {
    return { items: [], problems: [whole(file.name, 'is not a list', 'begin each entry with “- ” at the margin')] };
  }
  const read = file.value.map((entry: unknown, i) => {
    const result = validate(schema, file, [i], entry);
    if (!result.item && hasId(entry)) broken.add(entry.id);
    return result;
  });
  return {
    items: read.flatMap(({ item }) => item ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function whole(file: string, message: string, fix: string): Problem {
  return { file, line: 1, column: 1, field: '', message, fix };
}
