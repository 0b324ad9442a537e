/**
 * Folding maps spellings that a reader takes for the same to one form, in terms and in text alike.
 *
 * Every UTF-16 code unit becomes exactly one unit (perhaps a different one) or is dropped, so offsets in the text never
 * have to be mapped back. Only white space depends on what stands around it: see `glued`. The rules and the reasons for
 * them are in docs/decisions/001-folding.md.
 *
 * The tables have an entry for each of the 65,536 code units. They are filled from the engine's own Unicode data once,
 * when the module loads (about a millisecond), so that no Unicode data has to be shipped.
 */

/** Kinds of code units, after folding. Units of kind `SPACE` and above are not simply kept. */
export const OTHER = 0;
/** Han, and both halves of every surrogate pair: the only characters beyond the BMP in terms are Han. */
export const HAN = 1;
/** A Latin letter, or a digit of any script. */
export const WORD = 2;
export const PLUS = 4;
/** A combining mark. */
export const MARK = 8;
export const SPACE = 16;
/** Invisible: zero-width, bidi control, soft hyphen, variation selector. */
export const IGNORABLE = 32;
export const QUOTE = 64;
/** The first half of a supplementary variation selector if the second half follows; otherwise it is kept, as `HAN`. */
export const LEAD = 128;

/** What a code unit folds to; 0 for one that is not simply kept. */
export const FOLD = new Uint16Array(0x10000);
/** The kind of each code unit: one of the constants above. */
export const KIND = new Uint8Array(0x10000);
/** The few thousand units that fold to others or are not simply kept: all that a table by unit has to adjust. */
export const CHANGED: number[] = [];

const DASHES = '‐‑‒–—―−⁃─﹘﹣⸺⸻';
const TILDES = '〜∼⁓〰';
const PLUSES = '﹢➕⁺₊';
const DOTS = '•‧∙⋅・･';
const IGNORABLES = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // combining grapheme joiner
  [0x061c, 0x061c], // Arabic letter mark
  [0x180b, 0x180f], // Mongolian variation selectors and vowel separator
  [0x200b, 0x200f], // zero-width space, joiners, direction marks
  [0x202a, 0x202e], // bidi embeddings
  [0x2060, 0x206f], // word joiner, invisible operators, bidi isolates
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // zero-width no-break space
] as const;

fillTables();

/** Whether white space between two kept units of these kinds is dropped. */
export function glued(left: number, right: number): boolean {
  const both = left | right;
  return (both & PLUS) !== 0 || ((both & HAN) !== 0 && isHanOrWord(left) && isHanOrWord(right));
}

/** Index of the first kept unit at or after `i` that is not white space, or the text's length. */
export function skipDropped(text: string, i: number): number {
  while (i < text.length) {
    const kind = KIND[text.charCodeAt(i)]!;
    if (kind < SPACE) break;
    if (kind !== LEAD) i += 1;
    else if (isVariationTail(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

/** Whether there is white space in `[from, to)`. */
export function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (KIND[text.charCodeAt(i)] === SPACE) return true;
  return false;
}

/** The kind of the unit at `i`, which must be one that is kept. */
export function keptKind(text: string, i: number): number {
  const kind = KIND[text.charCodeAt(i)]!;
  return kind === LEAD ? HAN : kind;
}

/** Folds a text. White space that is not dropped becomes one space; none is left at either end. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  const count = foldInto(units, 0, text, 0, text.length);
  let folded = '';
  for (let i = 0; i < count; i++) folded += String.fromCharCode(units[i]!);
  return folded;
}

/** Writes `text.slice(from, to)`, folded, into `units` at `at`; returns the index after it. It never gets longer. */
export function foldInto(units: Uint16Array, at: number, text: string, from: number, to: number): number {
  let place = at;
  let last = 0;
  let spaced = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    let kind = KIND[unit]!;
    if (kind >= SPACE) {
      if (kind === SPACE) spaced = true;
      if (kind !== LEAD) continue;
      if (i + 1 < to && isVariationTail(text.charCodeAt(i + 1))) {
        i++;
        continue;
      }
      kind = HAN;
    }
    if (spaced && place > at && !glued(last, kind)) units[place++] = 0x20;
    spaced = false;
    units[place++] = FOLD[unit]! || unit;
    last = kind;
  }
  return place;
}

/** Second halves of U+E0100..U+E01EF, the variation selectors of ideographs. */
export function isVariationTail(unit: number): boolean {
  return unit >= 0xdd00 && unit <= 0xddef;
}

function isHanOrWord(kind: number): boolean {
  return (kind & (HAN | WORD)) !== 0;
}

function fillTables(): void {
  for (let unit = 0; unit < 0x10000; unit++) FOLD[unit] = unit;
  // One string with every unit in its place (except surrogates): five times as fast as making a string of each unit.
  const all = new TextDecoder('utf-16le').decode(FOLD);

  setFold(0, 0xfffd); // as HTML does; here 0 means "not simply kept"
  foldRange(0x0041, 0x0587, lower); // Latin, Greek, Cyrillic, Armenian
  foldRange(0x1e00, 0x1fff, lower);
  foldRange(0x2126, 0x2188, lower); // Kelvin, Ångström, Roman numerals
  foldRange(0xff01, 0xff5e, (char) => lower(char.normalize('NFKC')));
  foldRange(0xffe0, 0xffe6, compatible);
  foldRange(0x2e80, 0x2fdf, compatible); // Kangxi radicals, which PDF readers put in place of Han
  foldRange(0xf900, 0xfaff, compatible); // CJK compatibility ideographs
  for (const [chars, to] of [
    [DASHES, '-'],
    [TILDES, '~'],
    [PLUSES, '+'],
    [DOTS, '·'],
  ] as const) {
    for (const char of chars) setFold(char.charCodeAt(0), to.charCodeAt(0));
  }

  markKind(all, /[\p{Script=Latin}\p{Nd}]+/gu, WORD);
  markKind(all, /\p{M}+/gu, MARK);
  markKind(all, /\p{Script=Han}+/gu, HAN);
  KIND.fill(HAN, 0xd800, 0xe000);
  KIND[0x2b] = PLUS;
  for (const unit of CHANGED) KIND[unit] = KIND[FOLD[unit]!]!;
  markKind(all, /\s+/g, SPACE);
  markKind(all, /\p{Quotation_Mark}+/gu, QUOTE);
  for (const [first, last] of IGNORABLES) fillKind(IGNORABLE, first, last + 1);
  fillKind(LEAD, 0xdb40, 0xdb41);
}

function setFold(unit: number, to: number): void {
  if (to === unit) return;
  FOLD[unit] = to;
  CHANGED.push(unit);
}

function foldRange(first: number, last: number, to: (char: string) => string): void {
  for (let unit = first; unit <= last; unit++) {
    const folded = to(String.fromCharCode(unit));
    if (folded.length === 1) setFold(unit, folded.charCodeAt(0));
  }
}

function lower(char: string): string {
  return char.toLowerCase();
}

function compatible(char: string): string {
  return char.normalize('NFKC');
}

function markKind(all: string, pattern: RegExp, kind: number): void {
  for (const { 0: run, index } of all.matchAll(pattern)) fillKind(kind, index, index + run.length);
}

function fillKind(kind: number, from: number, to: number): void {
  KIND.fill(kind, from, to);
  if (kind < SPACE) return;
  FOLD.fill(0, from, to);
  for (let unit = from; unit < to; unit++) CHANGED.push(unit);
}
