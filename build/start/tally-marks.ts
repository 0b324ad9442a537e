import type { Pack } from '../../data/schema/pack.ts';
import { fold } from '../../widgets/core/text/fold.ts';

export interface MarkedTerm {
  headword: string;
  count: number;
}

/** How often each term is marked, the most frequent first. A term goes by its headword, however the page writes it. */
export function tallyMarks(marks: readonly string[], packs: readonly Pick<Pack, 'terms'>[]): MarkedTerm[] {
  const headwords = new Map<string, string>();
  for (const { headword, surfaces } of packs.flatMap(({ terms }) => terms)) {
    for (const { text } of surfaces) {
      // If two terms share a surface, the first one gets it, as in the matcher's table.
      if (!headwords.has(fold(text))) headwords.set(fold(text), headword);
    }
  }
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const headword = headwords.get(fold(mark)) ?? mark;
    counts.set(headword, (counts.get(headword) ?? 0) + 1);
  }
  return [...counts].map(([headword, count]) => ({ headword, count })).sort((a, b) => b.count - a.count);
}
