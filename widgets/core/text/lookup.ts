import { fold } from './fold.ts';
import { stringAt, type Table } from './table.ts';
import { codesOf, ROOT } from './trie.ts';

/**
 * The ids of all terms that have exactly these words as a surface, in the order they were given to `compile`. Edges and
 * guards are not checked. For a hit, this tells what else its words may mean.
 */
export function termsFor(table: Table, words: string): string[] {
  return termNumbers(table, fold(words)).map((term) => stringAt(table, term));
}

function termNumbers({ alphabet, bases, checks, values, outputs }: Table, folded: string): number[] {
  const codes = codesOf(alphabet);
  let node = ROOT;
  for (let i = 0; i < folded.length; i++) {
    const child = bases[node]! + codes[folded.charCodeAt(i)]!;
    if (checks[child] !== node) return [];
    node = child;
  }
  const value = values[node]!;
  if ((value & 1) === 0) return value === 0 ? [] : [(value >>> 1) - 1];
  const numbers: number[] = [];
  for (let at = (value >>> 1) - 1, more = true; more; ) {
    const output = outputs[at]!;
    numbers.push(output >>> 2);
    more = (output & 1) !== 0;
    at += 1 + ((output >>> 1) & 1);
  }
  return [...new Set(numbers)];
}
