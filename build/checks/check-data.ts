import type { Provenance } from '../../data/schema/term.ts';
import type { Matcher } from '../../widgets/core/text/matcher.ts';
import type { Hit } from '../../widgets/core/text/types.ts';
import { buildLibrary, type Library } from '../data/library.ts';
import type { DocumentText } from '../data/pack-document.ts';
import { type Problem, sortProblems } from '../data/problem.ts';
import type { PackFolder, PackSources } from '../data/read-pack.ts';
import { checkContexts } from './contexts.ts';
import type { Coverage } from './coverage.ts';
import { documentHits, matcherOf } from './document-hits.ts';
import { checkFigures } from './figures.ts';
import { missingEnglish } from './missing-english.ts';
import { numeralCoverage } from './numeral-coverage.ts';
import { quotedPhrases, shorthands } from './phrases.ts';
import { staleNotTerms, termCoverage } from './term-coverage.ts';

export interface PackReport {
  id: string;
  /** How many terms have which provenance, counted by their best definition: official, then quoted, then editorial. */
  terms: Record<Provenance, number>;
  indicators: number;
  observations: number;
  pledges: number;
  guarded: number;
  phrases: Coverage;
  shorthands: Coverage;
  numerals: Coverage;
  /** Texts that lack English: listed, but not a failure. */
  missingEnglish: Problem[];
}

export interface DataReport {
  packs: PackReport[];
  problems: Problem[];
}

/** Runs every check of the data on all packs. */
export function checkData(folders: readonly PackFolder[], unitsText: string): DataReport {
  const library = buildLibrary(folders, unitsText);
  const matcher = matcherOf(library.sources);
  const hits = new Map<DocumentText, Hit[]>();
  const hitsOf = (document: DocumentText): Hit[] => {
    const found = hits.get(document) ?? documentHits(document, matcher);
    hits.set(document, found);
    return found;
  };
  const checked = library.sources.map((sources) => checkPack(sources, library, matcher, hitsOf));
  return {
    packs: checked.map(({ report }) => report),
    problems: sortProblems([...library.problems, ...checked.flatMap(({ problems }) => problems)]),
  };
}

function checkPack(
  sources: PackSources,
  { sources: packs, evidence, units }: Library,
  matcher: Matcher,
  hitsOf: (document: DocumentText) => Hit[],
): { report: PackReport; problems: Problem[] } {
  const contexts = checkContexts(sources, matcher);
  const report: PackReport = {
    id: sources.pack.value.id,
    terms: countProvenance(sources),
    indicators: sources.indicators.length,
    observations: sources.indicators.reduce((sum, { value }) => sum + value.observations.length, 0),
    pledges: sources.pledges.length,
    guarded: contexts.guarded,
    phrases: termCoverage(sources, packs, hitsOf, quotedPhrases),
    shorthands: termCoverage(sources, packs, hitsOf, shorthands),
    numerals: numeralCoverage(sources, evidence, hitsOf),
    missingEnglish: missingEnglish(sources),
  };
  return {
    report,
    problems: [
      ...contexts.problems,
      ...report.phrases.problems,
      ...report.shorthands.problems,
      ...staleNotTerms(sources, packs, hitsOf),
      ...report.numerals.problems,
      ...checkFigures(sources, evidence, units),
    ],
  };
}

function countProvenance({ terms }: PackSources): PackReport['terms'] {
  const count = { official: 0, quoted: 0, editorial: 0 };
  for (const { value } of terms) {
    const all = new Set(value.definitions.map((d) => d.provenance));
    count[all.has('official') ? 'official' : all.has('quoted') ? 'quoted' : 'editorial']++;
  }
  return count;
}
