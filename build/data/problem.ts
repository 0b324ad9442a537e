/** Something a curator has to mend, with the place to go to. Lines and columns count from 1. */
export interface Problem {
  /** Path from the repository's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** The entry and field: `gang-zhi-gu.definitions[0].quote`. Empty where the whole file is meant. */
  field: string;
  message: string;
  mend: string;
}

/** `file:line:column field: message` and, on a line of its own, the mend. */
export function formatProblem({ file, line, column, field, message, mend }: Problem): string {
  const what = field === '' ? message : `${field}: ${message}`;
  return `${file}:${line}:${column} ${what}\n    mend: ${mend}`;
}

const collator = new Intl.Collator('en', { numeric: true });

/** By file, then by place in it, so that a report reads from top to bottom; what two checks found alike comes once. */
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
