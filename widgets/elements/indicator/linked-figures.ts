import { documentLd, observationLd, variableLd } from '../../core/export/observation-ld.ts';
import type { Figure } from '../../core/indicator/select.ts';
import type { LinkedNode } from '../shared/json-ld.ts';

/** Figures for search engines, with what they measure and the documents they are in. */
export function linkedFigures(figures: readonly Figure[]): LinkedNode[] {
  return figures.flatMap(({ facts, indicator, observation, index }) => [
    observationLd(facts, indicator, observation, index),
    variableLd(facts, indicator),
    ...facts.documents
      .filter(({ id }) => id === observation.evidence.document)
      .map((document) => documentLd(facts, document)),
  ]);
}
