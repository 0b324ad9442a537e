/** Checks of plain data. Each throws an Error that names the place that is wrong, and the fix. */

export type Fields = Record<string, unknown>;

export function* each(value: unknown, place: string): Generator<[Fields, string]> {
  for (const [i, item] of list(value, place).entries()) yield [object(item, `${place}[${i}]`), `${place}[${i}]`];
}

export function object(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail(place, 'is not an object', 'write { … }');
  return value as Fields;
}

export function list(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) fail(place, 'is not a list', 'write [ … ]');
  return value as unknown[];
}

export function text(value: unknown, place: string): void {
  if (typeof value !== 'string' || value.trim() === '') fail(place, 'is not text, or empty', 'write some words');
}

export function bilingual(value: unknown, place: string): void {
  const { zh, en } = object(value, place);
  text(zh, `${place}.zh`);
  text(en, `${place}.en`);
}

export function id(value: unknown, place: string): void {
  if (typeof value !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
    fail(place, `is ${JSON.stringify(value)}`, 'write lower-case letters, digits and single hyphens: gang-zhi-gu');
  }
}

export function fail(place: string, what: string, fix: string): never {
  throw new Error(`${place} ${what}: ${fix}`);
}
