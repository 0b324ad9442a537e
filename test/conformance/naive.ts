/**
 * A reference matcher to check the real one against: the rules of docs/decisions/001 written as plainly as possible,
 * with regular expressions and no regard for speed. It must not share code with `widgets/core/text`.
 */
import type { Guard, Hit, TermInput } from '../../widgets/core/text/types.ts';

// Unicode's Default_Ignorable_Code_Point, except for Hangul fillers, Khmer vowels, shorthand, music, tags and
// unassigned characters.
const INVISIBLE =
  /^(?![\u{115F}\u{1160}\u{17B4}\u{17B5}\u{3164}\u{FFA0}\u{FFF0}-\u{FFF8}\u{1BCA0}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}])\p{DI}/u;
const HAN = /[\p{Script=Han}\u{D800}-\u{DFFF}]/u;
const WORD = /[\p{Script=Latin}\p{Nd}]/u;
const PLUS = /[+＋﹢➕⁺₊]/u;
const REACH = 200;

/** A UTF-16 unit that remains after folding a text, and where it is in the text. */
interface Unit {
  unit: string;
  at: number;
}

function units(text: string): Unit[] {
  const kept: Unit[] = [];
  let space = -1;
  for (const { 0: char, index } of text.matchAll(/[\s\S]/gu)) {
    if (INVISIBLE.test(char) || /\p{Quotation_Mark}/u.test(char)) continue;
    if (/\s/.test(char)) {
      if (space < 0) space = index;
      continue;
    }
    for (let i = 0; i < char.length; i++) {
      const unit = simple(char[i]!);
      const before = kept.at(-1)?.unit;
      if (space >= 0 && before !== undefined && !joined(before, unit)) kept.push({ unit: ' ', at: space });
      space = -1;
      kept.push({ unit, at: index + i });
    }
  }
  return kept;
}

function simple(unit: string): string {
  if (unit === '\0') return '\uFFFD';
  if (/[‐-―−⁃─﹘﹣－⸺⸻]/.test(unit)) return '-';
  if (/[〜∼⁓〰～]/.test(unit)) return '~';
  if (/[•‧∙⋅・･]/.test(unit)) return '·';
  if (PLUS.test(unit)) return '+';
  let to = unit;
  if (/[⺀-⿟豈-\uFAFF！-～￠-￦]/.test(unit)) to = unit.normalize('NFKC');
  if (/[A-ևḀ-\u1FFFΩ-ↈ]/.test(to) || /[Ａ-Ｚ]/.test(unit)) to = to.toLowerCase();
  return to.length === 1 ? to : unit;
}

/** Whether white space between these two units is dropped. */
function joined(a: string, b: string): boolean {
  if (a === '+' || b === '+') return true;
  return (HAN.test(a) && (HAN.test(b) || WORD.test(b))) || (WORD.test(a) && HAN.test(b));
}

function folded(text: string): string {
  return units(text)
    .map(({ unit }) => unit)
    .join('');
}

/** Whether a word continues with these characters, which are in reading order away from the surface. */
function goesOn(chars: string[]): boolean {
  const shown = chars.filter((char) => !INVISIBLE.test(char));
  const solid = shown.find((char) => !/\s/.test(char)) ?? '';
  return /^[\p{Script=Latin}\p{Nd}\p{M}]/u.test(shown[0] ?? '') || PLUS.test(solid);
}

function edgesAccept(text: string, start: number, end: number, surface: string): boolean {
  const chars = (part: string) => part.match(/[\s\S]/gu) ?? [];
  if (WORD.test(surface[0]!) && goesOn(chars(text.slice(0, start)).reverse())) return false;
  return !(WORD.test(surface.at(-1)!) && goesOn(chars(text.slice(end))));
}

function guardAccepts(guard: Guard | undefined, text: string, start: number, end: number): boolean {
  const before = folded(text.slice(Math.max(0, start - REACH), start + 1)).slice(0, -1);
  const after = folded(text.slice(end - 1, end + REACH)).slice(1);
  const within = guard?.near?.within ?? 40;
  const sides = [text.slice(Math.max(0, start - within), start), text.slice(end, end + within)].map(folded);
  const holds = (name: 'before' | 'after' | 'near', stands: (literal: string) => boolean) => {
    const { any, none } = guard?.[name] ?? {};
    return (!any || any.map(folded).some(stands)) && !none?.map(folded).some(stands);
  };
  return (
    holds('before', (literal) => before.endsWith(literal)) &&
    holds('after', (literal) => after.startsWith(literal)) &&
    holds('near', (literal) => sides.some((side) => side.includes(literal)))
  );
}

export function naiveFind(terms: readonly TermInput[], text: string): Hit[] {
  const surfaces = terms
    .flatMap((term) =>
      typeof term === 'string'
        ? [{ id: term, text: folded(term), guard: undefined }]
        : term.surfaces.map((surface) => {
            const { text, guard } = typeof surface === 'string' ? { text: surface } : surface;
            return { id: term.id, text: folded(text), guard: guard ?? term.guard };
          }),
    )
    .sort((a, b) => b.text.length - a.text.length);
  const kept = units(text);
  const whole = kept.map(({ unit }) => unit).join('');
  const hits: Hit[] = [];
  for (let i = 0; i < kept.length; ) {
    const start = kept[i]!.at;
    const found = surfaces.find((surface) => {
      if (!whole.startsWith(surface.text, i)) return false;
      const end = kept[i + surface.text.length - 1]!.at + 1;
      return edgesAccept(text, start, end, surface.text) && guardAccepts(surface.guard, text, start, end);
    });
    if (found) {
      hits.push({ start, end: kept[i + found.text.length - 1]!.at + 1, term: found.id });
      i += found.text.length;
    } else {
      i += 1;
    }
  }
  return hits;
}
