/** The name of the marks in `CSS.highlights`, and of the one whose card is open. */
export const MARKS = 'mingci';
export const ACTIVE = 'mingci-active';

/** `strong`: a line and a tint, both to be seen by tired eyes. */
export type MarkStyle = 'dotted' | 'tint' | 'strong';

/**
 * A dotted line in the text's own colour, further from the text than a link's: longhands only, since WebKit takes no
 * `text-decoration` here. Ruby annotations lie inside the range and are none of the term.
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

/** Firefox paints `text-decoration` in `::highlight()` from 146 on, and says nothing of it to `CSS.supports`. */
function paintsUnderlines(userAgent: string): boolean {
  const firefox = /\bFirefox\/(\d+)/.exec(userAgent);
  return !firefox || Number(firefox[1]) >= 146;
}

/** The rules for marks in this browser. On paper nothing can be asked, and nothing is marked. */
export function markSheet(style: MarkStyle, userAgent = navigator.userAgent): string {
  const lines = paintsUnderlines(userAgent);
  const rules = {
    dotted: lines ? UNDERLINE : tint(9),
    tint: tint(9),
    strong: (lines ? UNDERLINE + THICK : '') + tint(lines ? 9 : 16),
  };
  return `@media screen {${rules[style]}${ACTIVE_TINT}}`;
}
