import type { Pack } from '../../data/schema/pack.ts';
import { buildLibrary } from '../data/library.ts';
import { examplePack, UNITS } from '../data/pack.fixture.ts';

/**
 * The example pack, compiled. `english` replaces the shorthand's English, to test characters that a format must escape.
 */
export function compiledExample(english = '“1+6+N” system'): Pack {
  const folder = examplePack({ 'terms/all.yaml': ["text: '“1+6+N” system'", `text: ${JSON.stringify(english)}`] });
  const { packs, problems } = buildLibrary([folder], UNITS);
  const [pack] = packs;
  if (!pack) throw new Error(`the example does not compile: ${problems.map(({ message }) => message).join('; ')}`);
  return pack;
}
