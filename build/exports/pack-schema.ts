import { z } from 'zod';
import { Pack } from '../../data/schema/pack.ts';

/** The JSON Schema (2020-12) of a pack, generated from the Zod schema: what a pack must look like to be read. */
export function packSchema(): object {
  return {
    ...z.toJSONSchema(Pack, { target: 'draft-2020-12', io: 'input' }),
    title: 'Mingci pack',
    description: 'Policy terms and indicators with their evidence, as Mingci’s extension and elements read them.',
  };
}
