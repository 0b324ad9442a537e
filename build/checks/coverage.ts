import type { Hit } from '../../widgets/core/text/types.ts';
import type { DocumentText } from '../data/pack-document.ts';
import type { Problem } from '../data/problem.ts';
import type { PackSources } from '../data/read-pack.ts';

/** How many items (phrases, shorthands or numerals) of the documents are accounted for. */
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

/** Whether one of the stretches contains all of another stretch. */
export function within(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  return stretches.some((outer) => outer.start <= start && end <= outer.end);
}

/** A problem with words in a document itself. */
export function problemInDocument(
  sources: PackSources,
  document: DocumentText,
  offset: number,
  message: string,
  fix: string,
): Problem {
  const before = document.text.slice(0, offset).split('\n');
  return {
    file: `${sources.folder.name}/${document.source.file}`,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    field: '',
    message,
    fix,
  };
}

export type HitsOf = (document: DocumentText) => readonly Hit[];
