import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Chooser, type Density, type Passage, type Rules } from './density.ts';

const TERMS = '甲乙丙';

/** `甲1` is term 甲 in section 1; `甲1x` is hidden by x; `甲1!` may not be marked. */
interface Hit {
  name: string;
}

/** A passage of hits, given by their names. It counts how many of them are looked at. */
class Line implements Passage<Hit> {
  static looks = 0;
  readonly hits: readonly Hit[];
  readonly terms: readonly number[];

  constructor(names: readonly string[]) {
    this.hits = names.map((name) => ({ name }));
    this.terms = names.map((name) => TERMS.indexOf(name[0] as string));
  }

  hit(index: number): Hit {
    Line.looks++;
    return this.hits[index] as Hit;
  }

  made(index: number): Hit | undefined {
    return this.hits[index];
  }
}

const RULES: Rules<Line, Hit> = {
  sectionOf: ({ hits }, index) => hits[index]?.name[1],
  isAllowed: ({ hits }, index) => hits[index]?.name[2] !== '!',
  hiddenBy: ({ name }) => name[2] ?? null,
};

function chosen(lines: readonly Line[], density: Density): Hit[] {
  const touched = new Set<Hit>();
  const chooser = new Chooser(density, RULES, touched);
  for (const line of lines) chooser.offer(line);
  expect([...touched]).toEqual([...chooser.wanted.keys()]);
  return [...touched];
}

describe('density', () => {
  const page = '甲1 甲1 乙1 甲2 乙2 乙2 甲1';
  test.each([
    ['section', page, '甲1 乙1 甲2 乙2'],
    ['page', page, '甲1 乙1'],
    ['all', page, page],
    // A hidden occurrence is marked for when it is shown, but does not replace a visible one after it.
    ['section', '甲1x 甲1 甲1', '甲1x 甲1'],
    ['page', '甲1x 甲2 甲3', '甲1x 甲2'],
    // Each hidden place has a first occurrence of its own, unless a visible one comes before it in the section.
    ['section', '甲1x 甲1x 甲1y', '甲1x 甲1y'],
    ['section', '甲1 甲1x 甲2y', '甲1 甲2y'],
    // A hidden place may hold several sections.
    ['section', '甲1x 甲2x', '甲1x 甲2x'],
    ['page', '甲1x 甲2x', '甲1x'],
    // An occurrence that may not be marked does not count as the first.
    ['section', '甲1! 甲1 甲1', '甲1'],
    ['all', '甲1! 甲1 甲1', '甲1 甲1'],
  ] as const)('%s of %s is %s', (density, occurrences, expected) => {
    const lines = occurrences.split(' ').map((name) => new Line([name]));
    expect(
      chosen(lines, density)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(expected);
  });

  const LINE = fc
    .array(fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(...'12'), fc.constantFrom('', '', '', 'x', 'y', '!')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((hits) => hits.map((parts) => parts.join('')));
  const EDIT = fc.record({ at: fc.nat(20), take: fc.nat(2), put: fc.array(LINE, { maxLength: 2 }) });

  test.each(['section', 'page', 'all'] as const)('%s, revised after changes, is as if chosen anew', (density) => {
    fc.assert(
      fc.property(fc.array(LINE), fc.array(fc.array(EDIT, { maxLength: 3 }), { maxLength: 4 }), (names, bursts) => {
        const lines = names.map((each) => new Line(each));
        const touched = new Set<Hit>();
        const chooser = new Chooser(density, RULES, touched);
        for (const line of lines) chooser.offer(line);
        for (const edits of bursts) {
          const before = new Set(chooser.wanted.keys());
          touched.clear();
          const gone: Line[] = [];
          const come = new Set<Line>();
          const behind = new Set<Line>();
          for (const { at, take, put } of edits) {
            const place = at % (lines.length + 1);
            const fresh = put.map((each) => new Line(each));
            for (const line of fresh) (place + take >= lines.length ? behind : come).add(line);
            for (const line of lines.splice(place, take, ...fresh)) {
              if (!come.delete(line) && !behind.delete(line)) gone.push(line);
            }
          }
          chooser.revise(lines, gone, come);
          for (const line of behind) chooser.offer(line);
          const after = new Set(chooser.wanted.keys());
          expect(after).toEqual(new Set(chosen(lines, density)));
          for (const hit of [...before, ...after]) {
            if (before.has(hit) !== after.has(hit)) expect(touched.has(hit)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a change on a large page looks at no more hits than on a small one', () => {
    const looks = (count: number): number => {
      const lines = Array.from({ length: count }, () => new Line(['甲1', '乙1', '甲1']));
      const chooser = new Chooser('section', RULES, new Set());
      for (const line of lines) chooser.offer(line);
      const fresh = new Line(['甲1', '丙1']);
      const gone = lines.splice(count >> 1, 1, fresh);
      Line.looks = 0;
      chooser.revise(lines, gone, [fresh]);
      return Line.looks;
    };
    expect(looks(10_000)).toBe(looks(10));
  });

  test('asks whether an occurrence is hidden only where that can matter', () => {
    let asked = 0;
    const rules = { ...RULES, hiddenBy: () => (asked++, null) };
    const line = new Line(Array.from({ length: 100 }, () => '甲1'));
    const sparse = new Chooser('section', rules, new Set());
    sparse.offer(line);
    expect([asked, sparse.wanted.size]).toEqual([1, 1]);
    const all = new Chooser('all', rules, new Set());
    all.offer(line);
    expect([asked, all.wanted.size]).toEqual([1, 100]);
  });
});
