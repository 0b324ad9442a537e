import { html, type TemplateResult } from 'lit';

type Range = readonly [start: number, end: number];

/** A text with some ranges of it marked: UTF-16 offsets, in order, without overlaps. */
export function marked(text: string, ranges: readonly Range[] = []): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
