import type { UnitsSource } from '../../data/schema/curation.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { PackSources } from './read-pack.ts';
import { type Located, problemAt } from './validate.ts';

/**
 * Checks that each id is used once, and that each reference names an existing term (of any pack), indicator or unit.
 */
export function checkReferences(packs: readonly PackSources[], units: UnitsSource): Problem[] {
  const allTerms = new Set(packs.flatMap(({ pack, terms }) => terms.map((t) => `${pack.value.id}/${t.value.id}`)));
  return [...duplicates(packs.map(({ pack }) => pack)), ...packs.flatMap((pack) => checkPack(pack, allTerms, units))];
}

function checkPack(sources: PackSources, allTerms: ReadonlySet<string>, units: UnitsSource): Problem[] {
  const { pack, terms, indicators, pledges, contexts, broken } = sources;
  const problems = [...duplicates(terms), ...duplicates(indicators), ...duplicates(pledges)];

  /** Reports that `id`, which is not among the `known` ones, is named. */
  const missing = (
    item: Located<unknown>,
    at: PropertyKey[],
    what: string,
    id: string,
    known: Iterable<string>,
  ): void => {
    if (broken.has(id)) return;
    const near = nearest(id, known);
    problems.push(
      problemAt(
        item,
        at,
        `there is no ${what} “${id}”`,
        near ? `write ${near}` : `add the ${what}, or remove the reference`,
      ),
    );
  };

  const own = `${pack.value.id}/`;
  const related = (item: Located<{ id: string; related: readonly string[] }>, itself?: string): void => {
    for (const [i, ref] of item.value.related.entries()) {
      const full = ref.includes('/') ? ref : own + ref;
      const known = ref.includes('/') ? allTerms : terms.map((t) => t.value.id);
      if (full === itself) problems.push(problemAt(item, ['related', i], 'a term is related to itself', 'remove it'));
      else if (!allTerms.has(full)) {
        const elsewhere = [...allTerms].find((id) => id.endsWith(`/${ref}`));
        missing(item, ['related', i], 'term', ref, elsewhere ? [elsewhere] : known);
      }
    }
  };
  for (const term of terms) related(term, own + term.value.id);

  const indicatorsById = new Map(indicators.map(({ value }) => [value.id, value]));
  for (const indicator of indicators) {
    related(indicator);
    for (const [i, { unitMeasure }] of indicator.value.observations.entries()) {
      if (!Object.hasOwn(units, unitMeasure)) {
        missing(indicator, ['observations', i, 'unitMeasure'], 'unit', unitMeasure, Object.keys(units));
      }
    }
  }
  for (const pledge of pledges) {
    for (const [i, { indicator }] of pledge.value.parts.entries()) {
      if (indicator === undefined) continue;
      const named = indicatorsById.get(indicator);
      if (!named) missing(pledge, ['parts', i, 'indicator'], 'indicator', indicator, indicatorsById.keys());
      else if (!named.observations.some(({ obsStatus }) => obsStatus === 'commitment')) {
        const message = `“${indicator}” has no observation with obsStatus: commitment`;
        problems.push(problemAt(pledge, ['parts', i, 'indicator'], message, 'add the pledge’s figure to it'));
      }
    }
  }
  const termIds = new Set(terms.map((t) => t.value.id));
  for (const context of contexts) {
    if (!termIds.has(context.value.term)) missing(context, ['term'], 'term', context.value.term, termIds);
  }
  return problems;
}

function duplicates(items: readonly Located<{ id: string }>[]): Problem[] {
  const first = new Map<string, Located<{ id: string }>>();
  return items.flatMap((item) => {
    const earlier = first.get(item.value.id);
    if (!earlier) {
      first.set(item.value.id, item);
      return [];
    }
    const { line } = earlier.file.place(earlier.path);
    const message = `the id “${item.value.id}” is already used at ${earlier.file.name}:${line}`;
    return [problemAt(item, ['id'], message, 'give this one an id of its own, or merge the two')];
  });
}
