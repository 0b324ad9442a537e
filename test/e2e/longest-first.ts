import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes. If one of them started last, it would run alone while the other processor is idle. */
const LONG = [
  'hostile',
  'gallery',
  'looks-elements',
  'packs',
  'hostile-frameworks',
  'panel',
  'large-pack',
  'two-builds',
  'real-pages',
].map((name) => `/${name}.e2e.ts`);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
