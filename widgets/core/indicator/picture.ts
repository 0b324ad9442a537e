/** The content to draw: a title, groups of rows (a name, a figure and a remark on it), and the source at the end. */
export interface Sheet {
  title: string;
  groups: readonly { heading: string | undefined; rows: readonly { name: string; figure: string; aside: string }[] }[];
  source: string;
}

/** Returns the width of a text in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface DrawnText {
  text: string;
  /** The left end of the baseline, or its right end if `right` is set. */
  x: number;
  y: number;
  size: number;
  bold: boolean;
  quiet: boolean;
  right: boolean;
}

export interface Picture {
  width: number;
  height: number;
  texts: readonly DrawnText[];
  /** Lines from margin to margin. */
  rules: readonly { y: number; thick: boolean }[];
}

const WIDTH = 1080;
const MARGIN = 56;
/** How much of the width between the margins a name may take beside its figure. */
const NAME_SHARE = 0.6;
const LEADING = 1.5;

const SIZES = { title: 40, heading: 24, name: 28, figure: 28, aside: 20, source: 20 };

/** Lays out a sheet at a fixed width, as high as needed, so that the source, at the bottom, is never cut off. */
export function layOut(sheet: Sheet, measure: Measure): Picture {
  const texts: DrawnText[] = [];
  const rules: { y: number; thick: boolean }[] = [];
  const inner = WIDTH - 2 * MARGIN;
  let y = MARGIN;

  const put = (text: string, kind: keyof typeof SIZES, width = inner, right = false): void => {
    const size = SIZES[kind];
    const bold = kind === 'title' || kind === 'figure' || kind === 'heading';
    const quiet = kind === 'aside' || kind === 'source';
    for (const line of wrapped(text, width, (piece) => measure(piece, size, bold))) {
      texts.push({ text: line, x: right ? WIDTH - MARGIN : MARGIN, y: y + size, size, bold, quiet, right });
      y += size * LEADING;
    }
  };
  const rule = (thick: boolean): void => {
    rules.push({ y, thick });
    y += 16;
  };

  rule(true);
  put(sheet.title, 'title');
  for (const { heading, rows } of sheet.groups) {
    y += 24;
    if (heading !== undefined) put(heading, 'heading');
    rule(false);
    for (const { name, figure, aside } of rows) {
      const top = y;
      put(name, 'name', inner * NAME_SHARE);
      if (aside) put(aside, 'aside', inner * NAME_SHARE);
      const foot = y;
      y = top;
      put(figure, 'figure', inner * (1 - NAME_SHARE) - 24, true);
      y = Math.max(y, foot) + 8;
      rule(false);
    }
  }
  y += 8;
  put(sheet.source, 'source');
  return { width: WIDTH, height: Math.ceil(y + MARGIN - 16), texts, rules };
}

/** Breaks a text into lines: Chinese between any two characters, but not before a closing mark; other text by words. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces =
    text.match(/[\p{Script=Han}“‘（《〈][。，、；：？！”’）》〉]*|[^\p{Script=Han}\s“‘（《〈]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
