import { z } from 'zod';
import { Pack, Term } from '../../../data/schema/pack.ts';
import { MOST_TERMS, type Problem, type ProblemCode, Unfit } from '../types.ts';
import { surfaceProblem } from './entries.ts';

// The policy of extension pages forbids eval, and zod would test whether it works.
z.config({ jitless: true });

/** The fields that hold dates. Of the other fields with a format, all except addresses are ids. */
const DATES = new Set<unknown>(['date', 'from', 'to', 'timePeriod']);

/** Has zod's issues include the value from the file. */
const REPORT = { reportInput: true };

/** Progress is reported after this many terms. */
const STEP = 2000;

/** The content of a file in the pack format, before it is checked. */
export type PackFile = Record<string, unknown> & { terms: unknown[] };

/** @throws Unfit if it is not a pack at all. */
export function parsePackFile(text: string): PackFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unfit('syntax', error instanceof Error ? error.message : undefined);
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Partial<PackFile>;
  if (!String(file['format']).startsWith('mingci-pack/') || !Array.isArray(file.terms)) throw new Unfit('no-pack');
  return file as PackFile;
}

/** Checks a pack against its schema, term by term, and reports all problems at once. */
export function checkPack(
  { terms, ...head }: PackFile,
  onProgress: (done: number, of: number) => void = () => undefined,
): { pack: Pack | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const checked = Pack.safeParse({ ...head, terms: [] }, REPORT);
  if (!checked.success) problems.push(...problemsIn(checked.error, {}));

  const good: Term[] = [];
  const ids = new Set<string>();
  terms.forEach((value, index) => {
    if (index % STEP === 0) onProgress(index, terms.length);
    const headword: unknown = Reflect.get(Object(value), 'headword');
    const place = { nth: index + 1, ...(typeof headword === 'string' && { term: headword }) };
    const { success, data, error } = Term.safeParse(value, REPORT);
    if (!success) return void problems.push(...problemsIn(error, place));
    if (ids.has(data.id)) problems.push({ ...place, code: 'twice', field: 'id', detail: data.id });
    ids.add(data.id);
    // The matcher finds a term only by its surfaces.
    if (data.surfaces.length === 0) problems.push({ ...place, code: 'missing', field: 'surfaces' });
    data.surfaces.forEach(({ text, guard }, nth) => {
      const sides = [guard?.before, guard?.after, guard?.near];
      const literals = sides.flatMap((side) => [side?.any ?? [], side?.none ?? []].flat());
      for (const literal of [text, ...literals]) {
        const code = surfaceProblem(literal);
        if (code) problems.push({ ...place, code, field: `surfaces.${nth + 1}`, detail: literal });
      }
    });
    good.push(data);
  });
  if (terms.length === 0) problems.push({ code: 'no-terms' });
  if (terms.length > MOST_TERMS) problems.push({ code: 'many', detail: String(terms.length) });
  const pack = checked.success && problems.length === 0 ? withoutClaims({ ...checked.data, terms: good }) : undefined;
  return { pack, problems };
}

/**
 * Nobody has compared an imported pack's quotations with its documents, so its definitions become editorial, with the
 * documents as sources.
 */
function withoutClaims(pack: Pack): Pack {
  const titles = new Map(pack.documents.map(({ id, title }) => [id, title.zh]));
  const own = pack.licence.source?.zh ?? pack.title.zh;
  return {
    ...pack,
    documents: [],
    units: {},
    indicators: [],
    pledges: [],
    terms: pack.terms.map((term) => ({
      ...term,
      definitions: term.definitions.map(({ text, en, sources, evidence }) => ({
        provenance: 'editorial' as const,
        text,
        ...(en !== undefined && { en }),
        sources: sources?.length ? sources : [{ title: titles.get(evidence?.document ?? '') ?? own }],
      })),
    })),
  };
}

function problemsIn(error: z.ZodError, place: Pick<Problem, 'nth' | 'term'>): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const field = issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...place, code: 'unknown', field: field === '' ? key : `${field}.${key}` }));
    }
    const [code, detail] = codeOf(issue);
    return [{ ...place, code, field, ...(detail !== undefined && { detail }) }];
  });
}

function codeOf(issue: z.core.$ZodIssue): [ProblemCode, string?] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? ['missing'] : ['kind', issue.expected];
    case 'too_small':
      return ['missing'];
    case 'invalid_value':
      return ['value', issue.values.map(String).join(', ')];
    case 'invalid_format':
      return issue.format === 'url'
        ? ['address']
        : DATES.has(issue.path.at(-1))
          ? ['date']
          : ['id', String(issue.input)];
    default:
      return ['value', issue.message];
  }
}
