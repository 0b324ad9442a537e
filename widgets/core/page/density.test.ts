import { describe, expect, test } from 'vitest';
import { Chooser, type Density, type Passage } from './density.ts';

const TERMS = '甲乙';

/** `甲1` is term 甲 in section 1; `甲1x` is hidden by x; `甲1!` may not be marked. */
function marked(written: string, density: Density): string {
  const chooser = new Chooser(density);
  const chosen: string[] = [];
  for (const name of written.split(' ')) {
    const passage: Passage = {
      sectionOf: () => name[1],
      terms: [TERMS.indexOf(name[0] as string)],
      isAllowed: () => name[2] !== '!',
      hiddenBy: () => name[2] ?? null,
    };
    chooser.offer(passage, () => chosen.push(name));
  }
  return chosen.join(' ');
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
    // What may not be marked takes no place.
    ['section', '甲1! 甲1 甲1', '甲1'],
    ['all', '甲1! 甲1 甲1', '甲1 甲1'],
  ] as const)('%s of %s is %s', (density, occurrences, expected) => {
    expect(marked(occurrences, density)).toBe(expected);
  });

  test('asks whether an occurrence is hidden only where that can matter', () => {
    let asked = 0;
    const passage: Passage = {
      sectionOf: () => 1,
      terms: Array.from({ length: 100 }, () => 0),
      isAllowed: () => true,
      hiddenBy() {
        asked++;
        return null;
      },
    };
    const indexes: number[] = [];
    new Chooser('section').offer(passage, (index) => indexes.push(index));
    expect([asked, indexes]).toEqual([1, [0]]);
    new Chooser('all').offer(passage, (index) => indexes.push(index));
    expect([asked, indexes.length]).toEqual([1, 101]);
  });
});
