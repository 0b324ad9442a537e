import type { Line } from '../../widgets/core/document/lines.ts';

/** UTF-16 offsets into the document. */
export interface Range {
  start: number;
  end: number;
}

/** A part of a line with the same style throughout. */
export interface Piece {
  text: string;
  marked: boolean;
  lead: boolean;
}

/** Splits a line where the marked range or the summing-up sentence begins or ends. Joined, the pieces are the line. */
export function piecesOf({ text, start, lead }: Line, range: Range | undefined): Piece[] {
  const within = (offset: number) => Math.min(Math.max(offset - start, 0), text.length);
  const from = range ? within(range.start) : 0;
  const to = range ? within(range.end) : 0;
  const cuts = [...new Set([0, from, to, lead, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const begin = cuts[i]!;
    return { text: text.slice(begin, end), marked: begin >= from && end <= to, lead: end <= lead };
  });
}
