/** The names in `CSS.highlights` of all marks, and of the mark whose card is open. */
export const MARKS = 'mingci';
export const ACTIVE = 'mingci-active';

/** `strong` is a thick line and a tint, for tired eyes. */
export type MarkStyle = 'dotted' | 'tint' | 'strong';

/**
 * A dotted line in the text's own colour, further from the text than a link's. Only longhands, since WebKit ignores the
 * `text-decoration` shorthand here. Ruby annotations lie inside the range but are not part of the term.
 */
const UNDERLINE = `
::highlight(${MARKS}) {
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-thickness: max(1px, 0.08em);
  text-underline-offset: 0.28em;
}
rt::highlight(${MARKS}), rp::highlight(${MARKS}) {
  text-decoration-line: none;
}`;

const THICK = `
::highlight(${MARKS}) {
  text-decoration-thickness: max(2px, 0.14em);
}`;

const tint = (percent: number) => `
::highlight(${MARKS}) {
  background-color: color-mix(in srgb, currentcolor ${percent}%, transparent);
}`;

const ACTIVE_TINT = `
::highlight(${ACTIVE}) {
  background-color: color-mix(in srgb, currentcolor 16%, transparent);
}`;

/** Firefox paints `text-decoration` in `::highlight()` only from 146 on, which `CSS.supports` does not tell. */
function paintsUnderlines(userAgent: string): boolean {
  const firefox = /\bFirefox\/(\d+)/.exec(userAgent);
  return !firefox || Number(firefox[1]) >= 146;
}

/** The rules for marks in this browser. Nothing is marked on paper, where no card can be opened. */
export function markSheet(style: MarkStyle, userAgent = navigator.userAgent): string {
  const lines = paintsUnderlines(userAgent);
  const rules = {
    dotted: lines ? UNDERLINE : tint(9),
    tint: tint(9),
    strong: (lines ? UNDERLINE + THICK : '') + tint(lines ? 9 : 16),
  };
  return `@media screen {${rules[style]}${ACTIVE_TINT}}`;
}
