import type { Pack } from '../../../data/schema/pack.ts';

/** The part of a pack that is about figures: the figures, their units, and the documents that they come from. */
export type Facts = Pick<
  Pack,
  'id' | 'title' | 'language' | 'licence' | 'units' | 'documents' | 'indicators' | 'pledges'
>;
