import { expect, it } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { createLibrary } from '../../widgets/core/pack/library.ts';
import { explain } from './explain.ts';
import { toGlossary } from './glossary.ts';

const glossary = toGlossary(createLibrary(buildLibrary(readPackFolders(), readUnitsText()).packs));

it.each([
  ['港治谷', 'shibei-2021/gang-zhi-gu'],
  ['“三区两通道”', 'shibei-2021/san-qu-liang-tongdao'],
  ['三區兩通道', 'shibei-2021/san-qu-liang-tongdao'],
  [' １ + 6＋N ', 'shibei-2021/one-plus-six-plus-n'],
])('%s is a term', (text, key) => {
  expect(explain(text, glossary)).toEqual({ kind: 'term', key });
});

it('finds the terms in a sentence, each once, in order of appearance', () => {
  const found = explain('规范设置“三区两通道”，加快“港治谷”建设；港治谷。', glossary);
  expect(found.kind === 'within' && found.entries.map(({ key }) => key)).toEqual([
    'shibei-2021/san-qu-liang-tongdao',
    'shibei-2021/gang-zhi-gu',
  ]);
});

it('searches for what is only part of a term', () => {
  const found = explain('港治', glossary);
  expect(found.kind === 'found' && found.results[0]?.key).toBe('shibei-2021/gang-zhi-gu');
});

it('says that it does not know, and which terms are nearest', () => {
  const found = explain('四区三通道', glossary);
  expect(found.kind).toBe('unknown');
  expect(found.kind === 'unknown' && found.nearest.map(({ key }) => key)).toContain('shibei-2021/san-qu-liang-tongdao');
  expect(explain('！？', glossary)).toEqual({ kind: 'unknown', nearest: [] });
});
