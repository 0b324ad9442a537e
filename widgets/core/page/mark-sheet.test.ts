import { describe, expect, test } from 'vitest';
import { markSheet } from './mark-sheet.ts';

const firefox = (version: number) =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

describe('the rules for marks', () => {
  test.each([
    ['a line where lines are painted', CHROMIUM, 'dotted', true, false],
    ['a line from Firefox 146 on', firefox(146), 'dotted', true, false],
    ['a tint before', firefox(145), 'dotted', false, true],
    ['a tint where that is wished', CHROMIUM, 'tint', false, true],
    ['both where that is wished', CHROMIUM, 'strong', true, true],
    ['a tint alone where there are no lines', firefox(140), 'strong', false, true],
  ] as const)('are %s', (_name, userAgent, style, hasLine, hasTint) => {
    const rules = markSheet(style, userAgent);
    const [marks] = rules.split('::highlight(mingci-active)');
    expect(/text-decoration-line: underline/.test(marks as string)).toBe(hasLine);
    expect(/background-color/.test(marks as string)).toBe(hasTint);
  });

  test('are for the screen: a printed page is the page’s own', () => {
    expect(markSheet('strong', CHROMIUM)).toMatch(/^@media screen \{[^]*\}$/);
  });

  test('have longhands only: WebKit takes no other text-decoration', () => {
    expect(markSheet('strong', CHROMIUM)).not.toMatch(/text-decoration\s*:/);
  });
});
