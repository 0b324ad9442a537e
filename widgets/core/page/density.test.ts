import { describe, expect, test } from 'vitest';
import { choose, type Density } from './density.ts';

/** `甲1` is term 甲 in section 1; `甲1x` is hidden by x. */
function marked(written: string, density: Density): string {
  const occurrences = written.split(' ').map((name) => ({
    name,
    term: name[0] as string,
    section: name[1],
    hiddenBy: () => name[2] ?? null,
  }));
  return [...choose(occurrences, density)].map(({ name }) => name).join(' ');
}

describe('density', () => {
  const page = '甲1 甲1 乙1 甲2 乙2 乙2 甲1';
  test.each([
    ['section', page, '甲1 乙1 甲2 乙2'],
    ['page', page, '甲1 乙1'],
    ['all', page, page],
    // A hidden occurrence does not take the place of a visible one after it, and is ready for when it is shown.
    ['section', '甲1x 甲1 甲1', '甲1x 甲1'],
    ['page', '甲1x 甲2 甲3', '甲1x 甲2'],
    // Each hidden place has its own first; one visible before them is enough for the section.
    ['section', '甲1x 甲1x 甲1y', '甲1x 甲1y'],
    ['section', '甲1 甲1x 甲2y', '甲1 甲2y'],
  ] as const)('%s of %s is %s', (density, occurrences, expected) => {
    expect(marked(occurrences, density)).toBe(expected);
  });

  test('asks whether an occurrence is hidden only where that can matter', () => {
    let asked = 0;
    const hiddenBy = () => {
      asked++;
      return null;
    };
    const occurrences = Array.from({ length: 100 }, () => ({ term: '甲', section: 1, hiddenBy }));
    choose(occurrences, 'section');
    expect(asked).toBe(1);
    choose(occurrences, 'all');
    expect(asked).toBe(1);
  });
});
