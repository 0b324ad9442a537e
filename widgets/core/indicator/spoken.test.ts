import { expect, it } from 'vitest';
import { facts, indicatorOf } from './indicator.fixture.ts';
import { pledgeParts } from './select.ts';
import { spokenFigure, spokenPart } from './spoken.ts';

function figureOf(id: string, period: string) {
  const indicator = indicatorOf(id);
  const index = indicator.observations.findIndex(({ timePeriod }) => timePeriod === period);
  return { facts, indicator, observation: indicator.observations[index]!, index };
}

it.each([
  ['grp-growth', '2021', 'zh-Hans', '地区生产总值增速。青岛市市北区，2021年，目标：7%左右。'],
  ['grp-growth', '2021', 'en', 'Growth of gross regional product. Shibei District, Qingdao, 2021, Target: about 7%. '],
  ['grp-growth', '2021/2025', 'zh-Hans', '地区生产总值增速。青岛市市北区，2021至2025年，目标：6%左右（年均）。'],
  ['foreign-capital-used', '2020', 'zh-Hant', '实际利用外资。青島市市北區，2020年，預計：5亿美元（FDI口径）。'],
  [
    'general-public-budget-revenue',
    '2020',
    'en',
    'General public budget revenue. Shibei District, Qingdao, 2020, Estimate: 9.299 billion yuan. ',
  ],
] as const)('reads %s of %s in %s: what it is, when, of what kind, how much', (id, period, lang, said) => {
  expect(spokenFigure(figureOf(id, period), lang)).toBe(said);
});

it('reads a range as a range', () => {
  const { observation, ...figure } = figureOf('model-kindergartens', '2021');
  expect(spokenFigure({ ...figure, observation }, 'zh-Hans')).toContain('5至7所');
  expect(spokenFigure({ ...figure, observation }, 'en')).toContain('5 to 7');
});

it('reads what was promised, and what came of it', () => {
  const [first] = pledgeParts(facts, null);
  expect(spokenPart(first!, 'zh-Hans')).toMatch(/：尚未公布结果。$/);
});
