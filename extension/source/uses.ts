import type { Span } from '../../data/schema/common.ts';
import type { Pack, Term } from '../../data/schema/pack.ts';
import type { Provenance } from '../../data/schema/term.ts';
import { termKey } from '../../widgets/core/pack/library.ts';
import type { Address } from './address.ts';

/** Something in a pack that quotes the marked words. */
export type Use =
  | { kind: 'definition'; key: string; term: Term; provenance: Provenance; words: string }
  | { kind: 'figure'; name: { zh: string; en: string }; words: string };

export function usesOf(pack: Pack, { document, range }: Address): Use[] {
  const isHere = (span: Span | undefined) =>
    span !== undefined && span.document === document && span.start === range?.start && span.end === range.end;
  return [
    ...pack.terms.flatMap((term) =>
      term.definitions
        .filter(({ evidence }) => isHere(evidence))
        .map(({ provenance, text }): Use => {
          return { kind: 'definition', key: termKey(pack.id, term.id), term, provenance, words: text };
        }),
    ),
    ...pack.indicators.flatMap(({ name, observations }) =>
      observations
        .filter(({ evidence }) => isHere(evidence))
        .map(({ quote }): Use => ({ kind: 'figure', name, words: quote })),
    ),
  ];
}
