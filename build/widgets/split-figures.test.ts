import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { facts as pack } from '../../widgets/core/indicator/indicator.fixture.ts';
import type { IndexFile } from '../../widgets/core/pack/format.ts';
import { splitFigures } from './split-figures.ts';

const { files, index } = splitFigures(pack);
const read = (name: string) => JSON.parse(files.get(name) ?? '');

describe('splitFigures', () => {
  it('writes an index that names a file for all, and one for each indicator', () => {
    const { all, indicators, id }: IndexFile = read(index);
    expect(files.get('indicators.json')).toBe(files.get(index));
    expect(id).toBe(pack.id);
    expect(pack).toMatchObject(read(all));
    expect(read(all)).toMatchObject({ indicators: pack.indicators, pledges: pack.pledges });
    expect(Object.keys(indicators)).toEqual(pack.indicators.map((indicator) => indicator.id));
    expect([...files.keys()].sort()).toEqual(['indicators.json', index, all, ...Object.values(indicators)].sort());
  });

  it('includes with each indicator what it needs, and nothing of the others', () => {
    const { indicators }: IndexFile = read(index);
    for (const indicator of pack.indicators) {
      const one = read(indicators[indicator.id] ?? '');
      expect(one.indicators).toEqual([indicator]);
      expect(one.pledges).toEqual([]);
      for (const { unitMeasure, evidence } of indicator.observations) {
        expect(one.units[unitMeasure]).toEqual(pack.units[unitMeasure]);
        const document = one.documents.find(({ id }: { id: string }) => id === evidence.document);
        expect(document.sections.map(({ id }: { id: string }) => id)).toContain(evidence.section);
      }
      expect(Object.keys(one.units).length).toBeLessThanOrEqual(indicator.observations.length);
    }
  });

  it('names each file by its hash', () => {
    for (const [name, content] of files) {
      if (name === 'indicators.json') continue;
      const hash = createHash('sha256').update(content).digest('base64url');
      expect(name).toContain(`-${hash}.json`);
    }
  });
});
