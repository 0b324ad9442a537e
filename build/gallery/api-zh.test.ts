import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeElements, elementsOf } from '../widgets/manifest.ts';
import { chinese } from './api-zh.ts';
import { ELEMENT_PAGES } from './elements.ts';

const elements = elementsOf(analyzeElements(join(import.meta.dirname, '../..')));

it('has a page for every element', () => {
  expect(ELEMENT_PAGES.map(({ tag }) => tag).sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
});

describe.each(elements.map((element) => [element.tagName, element] as const))('<%s>', (_, element) => {
  it('is described in Chinese too (if not, add the translation to build/gallery/api-zh.ts)', () => {
    const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
    const described = [attributes, members, events, slots, cssParts, cssProperties].flat();
    const untold = described
      .map(({ description }) => description)
      .filter((text) => text && chinese(text) === undefined);
    expect(untold).toEqual([]);
  });
});
