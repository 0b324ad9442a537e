import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { excerpt } from './quote.ts';
import { keysAt } from './schema-keys.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A value with the place it was read from. */
export interface Located<T> {
  value: T;
  file: YamlFile;
  path: Path;
}

/** A problem with part of a located value; `at` is the path below the value. */
export function problemAt(item: Located<unknown>, at: Path, message: string, fix: string): Problem {
  const path = [...item.path, ...at];
  return { file: item.file.name, ...item.file.place(path), field: fieldName(item.file.value, path), message, fix };
}

/** Writes `[3, 'gloss', 'zh']` as `gang-zhi-gu.gloss.zh`: an entry of the list goes by its id, if it has one. */
export function fieldName(root: unknown, path: Path): string {
  let name = '';
  let value = root;
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    if (typeof step !== 'number') name += name === '' ? String(step) : `.${String(step)}`;
    else if (name === '' && hasId(value)) name = value.id;
    else name += `[${step}]`;
  }
  return name;
}

export function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/**
 * Validates the value at `path` of a file. Every issue becomes a problem that names the place and the fix; `item` is
 * returned only if there is none.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  file: YamlFile,
  path: Path,
  raw: unknown,
): { item?: Located<z.output<S>>; problems: Problem[] } {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { item: { value: result.data, file, path }, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => issueProblems(schema, file, path, issue)) };
}

function issueProblems(schema: z.ZodType, file: YamlFile, base: Path, issue: z.core.$ZodIssue): Problem[] {
  const path = [...base, ...issue.path];
  const field = fieldName(file.value, path);

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      // In { a: b, c }, YAML reads c as a key without a value.
      const cut = issue.input?.[key] === null;
      const advice = near ? `write “${near}”` : `known keys here: ${known.join(', ')}`;
      const misplaced = known.includes(key);
      return {
        file: file.name,
        ...file.keyPlace([...path, key]),
        field,
        message: misplaced ? `“${key}” may not be combined with the other keys` : `unknown key “${key}”`,
        fix: misplaced ? 'remove it' : cut && !near ? 'put the text in quotes: inside { } a comma ends it' : advice,
      };
    });
  }

  if (issue.code === 'invalid_union') {
    return likeliest(issue.errors).flatMap((inner) =>
      issueProblems(schema, file, base, { ...inner, path: [...issue.path, ...inner.path] }),
    );
  }

  return [{ file: file.name, ...file.place(path), field, ...explain(issue, file.written(path)) }];
}

/**
 * The failed option of a union that the author most likely meant: preferably of the right type, then with the fewest
 * issues.
 */
function likeliest(options: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const cost = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.reduce((sum, { code, path }) => {
      const wrongKind =
        (code === 'invalid_type' && path.length === 0) || (code === 'invalid_value' && path.length === 1);
      return sum + (wrongKind ? 100 : 1);
    }, 0);
  return options.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}

function explain(issue: z.core.$ZodIssue, written: string | undefined): { message: string; fix: string } {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { message: 'is missing', fix: `add it (${issue.expected})` };
      if (issue.expected === 'string' && (typeof issue.input === 'number' || typeof issue.input === 'boolean')) {
        return { message: `is a ${typeof issue.input}, but text is expected`, fix: `put it in quotes: '${written}'` };
      }
      return {
        message: `is ${kind(issue.input)}, but ${issue.expected} is expected`,
        fix: `write a value of type ${issue.expected}`,
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = nearest(String(issue.input), values);
      return {
        message: `“${String(issue.input)}” is not one of ${values.join(', ')}`,
        fix: near ? `write ${near}` : 'write one of them',
      };
    }
    case 'too_small':
      return { message: issue.message, fix: `give at least ${issue.minimum}` };
    case 'too_big':
      return { message: issue.message, fix: `give at most ${issue.maximum}` };
    case 'invalid_key':
      return { message: 'the key is not an id', fix: issue.issues[0]?.message ?? 'write an id' };
    default:
      if (typeof issue.input === 'object') return { message: 'contradicts itself', fix: issue.message };
      return { message: `“${excerpt(written ?? '')}” does not fit`, fix: issue.message };
  }
}

function kind(value: unknown): string {
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'array' : typeof value;
}
