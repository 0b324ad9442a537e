import { describe, expect, test } from 'vitest';
import { markSheet } from './mark-sheet.ts';

const firefox = (version: number) =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

describe('the rules for marks', () => {
  test.each([
    ['a line if the browser paints lines', CHROMIUM, 'dotted', true, false],
    ['a line from Firefox 146 on', firefox(146), 'dotted', true, false],
    ['a tint before Firefox 146', firefox(145), 'dotted', false, true],
    ['a tint for the style tint', CHROMIUM, 'tint', false, true],
    ['both for the style strong', CHROMIUM, 'strong', true, true],
    ['only a tint for the style strong if the browser paints no lines', firefox(140), 'strong', false, true],
  ] as const)('are %s', (_name, userAgent, style, hasLine, hasTint) => {
    const rules = markSheet(style, userAgent);
    const [marks] = rules.split('::highlight(mingci-active)');
    expect(/text-decoration-line: underline/.test(marks as string)).toBe(hasLine);
    expect(/background-color/.test(marks as string)).toBe(hasTint);
  });

  test('apply to the screen only: a printed page has no marks', () => {
    expect(markSheet('strong', CHROMIUM)).toMatch(/^@media screen \{[^]*\}$/);
  });

  test('use longhands only: WebKit ignores the text-decoration shorthand', () => {
    expect(markSheet('strong', CHROMIUM)).not.toMatch(/text-decoration\s*:/);
  });
});
