/** Something that a curator has to fix, and where it is. Lines and columns count from 1. */
export interface Problem {
  /** Path from the repository's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** The entry and field: `gang-zhi-gu.definitions[0].quote`. Empty if the problem is with the whole file. */
  field: string;
  message: string;
  fix: string;
}

/** `file:line:column field: message` and, on a second line, the fix. */
export function formatProblem({ file, line, column, field, message, fix }: Problem): string {
  const what = field === '' ? message : `${field}: ${message}`;
  return `${file}:${line}:${column} ${what}\n    fix: ${fix}`;
}

const collator = new Intl.Collator('en', { numeric: true });

/**
 * Sorts by file, then by place in it, so that a report reads from top to bottom. Problems found twice are listed once.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .toSorted(
      (a, b) =>
        collator.compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        a.message.localeCompare(b.message),
    )
    .filter((problem, i, sorted) => {
      const previous = sorted[i - 1];
      return !previous || formatProblem(previous) !== formatProblem(problem);
    });
}
