import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyzeElements, elementsOf } from '../widgets/manifest.ts';
import { attributeName, valueName } from './control-words.ts';
import { literals } from './controls.ts';

const attributes = elementsOf(analyzeElements(join(import.meta.dirname, '../..')))
  .flatMap((element) => element.attributes ?? [])
  .filter(({ description = '' }) => !/Read only\./.test(description));

it.each([...new Map(attributes.map((each) => [each.name, each]))])(
  'has a name for %s and for each of its values',
  (name, { type }) => {
    expect(attributeName(name).zh).not.toBe(name);
    for (const { value } of literals(type?.text ?? '', name, 'zh') ?? []) {
      expect(valueName(name, value).zh).not.toBe(value);
    }
  },
);
