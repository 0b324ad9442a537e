import { UnitsSource } from '../../data/schema/curation.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { compilePack } from './compile-pack.ts';
import { checkFacts, type Evidence } from './facts.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type PackFolder, type PackSources, readPack } from './read-pack.ts';
import { checkReferences } from './references.ts';
import { checkSurfaces } from './surfaces.ts';
import { validate } from './validate.ts';
import { parseYamlFile } from './yaml-file.ts';

/** Every pack, read and checked together. */
export interface Library {
  sources: PackSources[];
  /** Where their quotes are. */
  evidence: Evidence;
  units: UnitsSource;
  /** Empty if there is any problem, so that half a pack never ships. */
  packs: Pack[];
  problems: Problem[];
}

export function buildLibrary(folders: readonly PackFolder[], unitsText: string): Library {
  const unitsFile = parseYamlFile('data/units.yaml', unitsText);
  const units = validate(UnitsSource, unitsFile.file, [], unitsFile.file.value ?? {});
  const problems = [...unitsFile.problems, ...units.problems];

  const sources: PackSources[] = [];
  for (const folder of folders) {
    const read = readPack(folder);
    problems.push(...read.problems);
    if (read.sources) sources.push(read.sources);
  }

  const knownUnits = units.item?.value ?? {};
  problems.push(...checkReferences(sources, knownUnits), ...checkSurfaces(sources));
  const facts = sources.map(checkFacts);
  problems.push(...facts.flatMap((f) => f.problems));
  const evidence = new Map(facts.flatMap((f) => Array.from(f.evidence)));

  const packs = problems.length > 0 ? [] : sources.map((pack) => compilePack(pack, evidence, knownUnits));
  return { sources, evidence, units: knownUnits, packs, problems: sortProblems(problems) };
}
