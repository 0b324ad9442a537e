import { fold, KIND, WORD } from './fold.ts';
import { buildTrie, type Trie } from './trie.ts';
import type { Guard, SurfaceInput, TermInput } from './types.ts';

/**
 * The compiled terms: typed arrays over one ArrayBuffer, which is all there is to store or send. `loadTable` lays the
 * arrays over such a buffer again without copying or parsing it.
 *
 * Layout, little-endian: ten 32-bit words of header, then the arrays, 32-bit ones first.
 */
export interface Table extends Trie {
  buffer: ArrayBuffer;
  /** Number of terms. */
  terms: number;
  /** Units of the shortest surface, folded. */
  shortest: number;
  /** Units of the longest surface, folded. */
  longest: number;
  /**
   * By node: 0 if no surface ends there; `term + 1 << 1` if one does that is to be marked wherever it occurs; otherwise
   * `index + 1 << 1 | 1`, the index in `outputs` of the terms to check.
   */
  values: Uint32Array;
  /**
   * What such a surface may stand for, in the order of the input: one or more words `term << 2 | guarded << 1 | more`.
   * Each is followed by an index into `guards` if it is guarded, and then by another such word if there is more.
   */
  outputs: Uint32Array;
  /** Guards: for `before`, `after` and `near`, the counts and strings of `any` and `none`; then the reach of `near`. */
  guards: Uint32Array;
  /** Where each string (the terms' ids, then the literals of guards) starts in `chars`, and where the last one ends. */
  strings: Uint32Array;
  chars: Uint16Array;
}

/** The longest surface or guard literal allowed, in folded UTF-16 units: a longer one is a mistake in the data. */
export const MAX_SURFACE = 200;
/** How far `near` looks where a guard does not say, in UTF-16 units to either side. */
const NEAR_REACH = 40;

const MAGIC = 0x54434d1a; // 1A 'M' 'C' 'T': a big-endian machine reads another number, so the table is refused there
const VERSION = 1;
const HEADER = ['slots', 'alphabet', 'outputs', 'guards', 'strings', 'chars', 'terms', 'shortest', 'longest'] as const;
type Header = Record<(typeof HEADER)[number], number>;

/**
 * Compiles terms to a table. The same terms give the same bytes on every machine.
 *
 * Several terms may share a surface. A hit is then the first of them, in the order given here, whose guard accepts the
 * place; `termsFor` names them all.
 *
 * @throws Error if two terms have the same id, a term has no surface, or a surface or a guard's literal is too long or
 * empty once folded. The message names the term and how to mend it.
 */
export function compile(terms: readonly TermInput[]): Table {
  const ids = terms.map((term) => (typeof term === 'string' ? term : term.id));
  refuseDuplicates(ids);
  const pool = new StringPool(ids);
  const guards: number[] = [];
  const guardPlaces = new Map<string, number>();
  const surfaces = sortedSurfaces(terms, ids, (guard, id) => {
    const key = JSON.stringify(guard);
    const place = guardPlaces.get(key) ?? writeGuard(guard, id, pool, guards);
    guardPlaces.set(key, place);
    return place;
  });

  const { words, values, outputs } = writeOutputs(surfaces);
  const trie = buildTrie(words, values);
  const header: Header = {
    slots: trie.bases.length,
    alphabet: trie.alphabet.length,
    outputs: outputs.length,
    guards: guards.length,
    strings: pool.ends.length,
    chars: pool.length,
    terms: terms.length,
    shortest: words.reduce((least, word) => Math.min(least, word.length), MAX_SURFACE),
    longest: words.reduce((most, word) => Math.max(most, word.length), 0),
  };
  const buffer = new ArrayBuffer(sizeOf(header));
  new Uint32Array(buffer).set([MAGIC, VERSION, ...HEADER.map((name) => header[name])]);
  const table = view(buffer, header);
  table.guards.set(guards);
  pool.writeTo(table);
  table.alphabet.set(trie.alphabet);
  table.bases.set(trie.bases);
  table.checks.set(trie.checks);
  table.values.set(trie.values);
  table.outputs.set(outputs);
  return table;
}

/**
 * Lays a table over the buffer of one made by `compile`: a `compile(terms).buffer` that was stored or sent.
 * @throws Error if the buffer is not such a table, has another version, or is truncated.
 */
export function loadTable(buffer: ArrayBuffer): Table {
  const words = buffer.byteLength < 4 * (2 + HEADER.length) ? [] : new Uint32Array(buffer, 0, 2 + HEADER.length);
  if (words[0] !== MAGIC) throw new Error('this is not a Mingci table: pass the buffer of a table that compile() made');
  if (words[1] !== VERSION) {
    throw new Error(
      `the table has version ${words[1]}, but this code reads version ${VERSION}: compile the terms again`,
    );
  }
  const size = sizeOf(headerOf(buffer));
  if (size !== buffer.byteLength) {
    throw new Error(
      `the table has ${buffer.byteLength} bytes but should have ${size}: fetch it whole, or compile it again`,
    );
  }
  return layTable(buffer);
}

/** `loadTable` without checks, for a buffer known to be a table: one that this code made, or that was built with it. */
export function layTable(buffer: ArrayBuffer): Table {
  return view(buffer, headerOf(buffer));
}

/** The string with that index in the pool: the id of term `index`, or a literal of a guard. */
export function stringAt({ strings, chars }: Table, index: number): string {
  return String.fromCharCode(...chars.subarray(strings[index], strings[index + 1]));
}

interface Surface {
  folded: string;
  term: number;
  guard: number | undefined;
}

function sortedSurfaces(
  terms: readonly TermInput[],
  ids: readonly string[],
  placeOf: (guard: Guard, id: string) => number,
): Surface[] {
  const surfaces: Surface[] = [];
  terms.forEach((term, index) => {
    const id = ids[index]!;
    for (const { text, guard } of surfacesOf(term)) {
      surfaces.push({ folded: foldWords(text, 'surface', id), term: index, guard: guard && placeOf(guard, id) });
    }
  });
  // The sort is stable: terms that share a surface stay in the order given.
  surfaces.sort((a, b) => (a.folded < b.folded ? -1 : Number(a.folded > b.folded)));
  return surfaces.filter((surface, i) => !isSame(surface, surfaces[i - 1]));
}

/** The distinct surfaces, the value of each, and the `outputs` that some of those values point into. */
function writeOutputs(surfaces: readonly Surface[]) {
  const words: string[] = [];
  const values: number[] = [];
  const outputs: number[] = [];
  for (let i = 0; i < surfaces.length; ) {
    const { folded, term, guard } = surfaces[i]!;
    const first = i++;
    while (surfaces[i]?.folded === folded) i++;
    words.push(folded);
    if (i === first + 1 && guard === undefined && !hasWordEdge(folded)) {
      values.push((term + 1) << 1);
      continue;
    }
    values.push(((outputs.length + 1) << 1) | 1);
    for (let each = first; each < i; each++) {
      const { term, guard } = surfaces[each]!;
      outputs.push((term << 2) | (guard === undefined ? 0 : 2) | (each + 1 < i ? 1 : 0));
      if (guard !== undefined) outputs.push(guard);
    }
  }
  return { words, values, outputs };
}

function hasWordEdge(folded: string): boolean {
  return KIND[folded.charCodeAt(0)] === WORD || KIND[folded.charCodeAt(folded.length - 1)] === WORD;
}

/** Whether two spellings differ only in what folding removes. */
function isSame(a: Surface, b: Surface | undefined): boolean {
  return a.folded === b?.folded && a.term === b.term && a.guard === b.guard;
}

function surfacesOf(term: TermInput): SurfaceInput[] {
  if (typeof term === 'string') return [{ text: term }];
  if (term.surfaces.length === 0)
    throw new Error(`term "${term.id}" has no surface: write at least one way it is written`);
  return term.surfaces.map((surface) => {
    const { text, guard } = typeof surface === 'string' ? { text: surface } : surface;
    return { text, guard: guard ?? term.guard };
  });
}

function foldWords(text: string, what: string, id: string): string {
  const folded = fold(text);
  const place = () => `${what} ${JSON.stringify(text)} of term "${id}"`;
  if (folded === '')
    throw new Error(`${place()} holds nothing but quotes, spaces or invisible characters: write its words`);
  if (!text.isWellFormed()) throw new Error(`${place()} holds half of a character (a lone surrogate): write it again`);
  if (folded.includes('\uDB40')) throw new Error(`${place()} holds a tag character (U+E0000 to U+E0FFF): leave it out`);
  if (folded.length > MAX_SURFACE) throw new Error(`${place()} is longer than ${MAX_SURFACE} characters: shorten it`);
  return folded;
}

function writeGuard(guard: Guard, id: string, pool: StringPool, guards: number[]): number {
  const at = guards.length;
  for (const name of ['before', 'after', 'near'] as const) {
    for (const quantifier of ['any', 'none'] as const) {
      const literals = guard[name]?.[quantifier] ?? [];
      guards.push(literals.length, ...literals.map((literal) => pool.add(foldWords(literal, `guard "${name}"`, id))));
    }
  }
  const within = guard.near?.within ?? NEAR_REACH;
  if (!(Number.isInteger(within) && within >= 1 && within <= MAX_SURFACE)) {
    throw new Error(`guard "near" of term "${id}" has within ${within}: write a whole number from 1 to ${MAX_SURFACE}`);
  }
  guards.push(within);
  return at;
}

function refuseDuplicates(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id))
      throw new Error(`two terms have the id "${id}": give one of them another id, or merge their surfaces`);
    seen.add(id);
  }
}

function headerOf(buffer: ArrayBuffer): Header {
  const words = new Uint32Array(buffer, 0, 2 + HEADER.length);
  return Object.fromEntries(HEADER.map((name, i) => [name, words[2 + i]!])) as Header;
}

/** The size of a whole table, in bytes. */
function sizeOf({ slots, outputs, guards, strings, alphabet, chars }: Header): number {
  const words = 2 + HEADER.length + 3 * slots + outputs + guards + strings;
  return (4 * words + 2 * (alphabet + chars) + 3) & ~3;
}

/** Lays the arrays over the buffer. The order here is their order in the buffer. */
function view(buffer: ArrayBuffer, header: Header): Table {
  const { slots, terms, shortest, longest } = header;
  let at = 4 * (2 + HEADER.length);
  const next = <Items extends ArrayBufferView>(
    Items: new (of: ArrayBuffer, from: number, length: number) => Items,
    length: number,
  ): Items => {
    const items = new Items(buffer, at, length);
    at += items.byteLength;
    return items;
  };
  return {
    buffer,
    terms,
    shortest,
    longest,
    bases: next(Int32Array, slots),
    checks: next(Int32Array, slots),
    values: next(Uint32Array, slots),
    outputs: next(Uint32Array, header.outputs),
    guards: next(Uint32Array, header.guards),
    strings: next(Uint32Array, header.strings),
    alphabet: next(Uint16Array, header.alphabet),
    chars: next(Uint16Array, header.chars),
  };
}

/** All strings, one after the other; the ids come first, so that a term's number is also the index of its id. */
class StringPool {
  readonly #strings: string[];
  readonly #places = new Map<string, number>();
  readonly ends: number[] = [0];
  length = 0;

  constructor(ids: readonly string[]) {
    this.#strings = [];
    for (const id of ids) this.#push(id);
  }

  add(literal: string): number {
    const place = this.#places.get(literal) ?? this.#push(literal);
    this.#places.set(literal, place);
    return place;
  }

  writeTo(table: Table): void {
    table.strings.set(this.ends);
    let at = 0;
    for (const string of this.#strings)
      for (let i = 0; i < string.length; i++) table.chars[at++] = string.charCodeAt(i);
  }

  #push(string: string): number {
    this.length += string.length;
    this.ends.push(this.length);
    return this.#strings.push(string) - 1;
  }
}
