import { defaultTable } from '../../build/generated/default-table.ts';
import { termsFor } from '../../widgets/core/text/lookup.ts';
import { loadTable } from '../../widgets/core/text/table.ts';

const table = loadTable(defaultTable());

/** How often each term is marked, from the texts of the marks, sorted by the terms' keys. */
export function countByTerm(marks: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of marks) {
    const term = termsFor(table, text)[0] ?? `no term: ${text}`;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
