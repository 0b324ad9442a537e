import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { layOut, type Sheet, wrapped } from './picture.ts';

/** Every character is as wide as it is high: the widest possible. */
const measure = (text: string, size: number) => text.length * size;

const words = fc.string({ unit: fc.constantFrom(...'地区生产总值，。（）“” 7%abc'), minLength: 1, maxLength: 60 });
const sheets: fc.Arbitrary<Sheet> = fc.record({
  title: words,
  groups: fc.array(
    fc.record({
      heading: fc.option(words, { nil: undefined }),
      rows: fc.array(fc.record({ name: words, figure: words, aside: fc.oneof(fc.constant(''), words) }), {
        maxLength: 5,
      }),
    }),
    { maxLength: 4 },
  ),
  source: fc.constant('来源：2021年青岛市市北区政府工作报告，2021年1月6日'),
});

describe('a picture', () => {
  it('contains every word, all inside and without overlaps', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { width, height, texts } = layOut(sheet, measure);
        const boxes = texts.map(({ text, x, y, size, right }) => {
          const left = right ? x - measure(text, size) : x;
          return { left, right: left + measure(text, size), top: y - size * 0.9, bottom: y + size * 0.2 };
        });
        expect(boxes.every((box) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height)).toBe(
          true,
        );
        const clear = boxes.every((a, i) =>
          boxes
            .slice(i + 1)
            .every((b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top),
        );
        expect(clear).toBe(true);
        const squeezed = (text: string) => text.replace(/\s+/g, '');
        const shown = squeezed(texts.map(({ text }) => text).join(''));
        for (const { rows } of sheet.groups) for (const { name } of rows) expect(shown).toContain(squeezed(name));
      }),
    );
  });

  it('ends with its source', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { texts } = layOut(sheet, measure);
        const lowest = Math.max(...texts.map(({ y }) => y));
        const last = texts.filter(({ y }) => y === lowest).map(({ text }) => text);
        expect(sheet.source.endsWith(last.join(''))).toBe(true);
      }),
    );
  });
});

test.each([
  ['一般公共预算收入', 4, ['一般公共', '预算收入']],
  ['增长，7%左右', 3, ['增长，', '7%左', '右']],
  ['growth of gross product', 10, ['growth of', 'gross', 'product']],
  ['', 10, []],
])('%s breaks at %i', (text, width, lines) => {
  expect(wrapped(text, width, ({ length }) => length)).toEqual(lines);
});
