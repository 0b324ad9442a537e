import type { Hit } from '../../widgets/core/text/types.ts';
import type { DocumentText } from '../data/pack-document.ts';
import type { Problem } from '../data/problem.ts';
import type { PackSources } from '../data/read-pack.ts';

/** How much of what a document holds is accounted for. */
export interface Coverage {
  covered: number;
  excluded: number;
  total: number;
  problems: Problem[];
}

/** A stretch of a document, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whether some stretch holds all of another. */
export function within(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  return stretches.some((outer) => outer.start <= start && end <= outer.end);
}

/** A problem with words of a document itself. */
export function problemInDocument(
  sources: PackSources,
  document: DocumentText,
  offset: number,
  message: string,
  mend: string,
): Problem {
  const before = document.text.slice(0, offset).split('\n');
  return {
    file: `${sources.folder.name}/${document.source.file}`,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    field: '',
    message,
    mend,
  };
}

export type HitsOf = (document: DocumentText) => readonly Hit[];
