import type { Pack } from '../../../data/schema/pack.ts';

/** The part of a pack that its figures need: they, what they are counted in, and the documents that they stand in. */
export type Facts = Pick<
  Pack,
  'id' | 'title' | 'language' | 'licence' | 'units' | 'documents' | 'indicators' | 'pledges'
>;
