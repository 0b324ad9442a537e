import type { Pack } from '../../data/schema/pack.ts';
import type { Facts } from '../../widgets/core/export/facts.ts';
import { termKey } from '../../widgets/core/pack/library.ts';

/** The indicators, from any pack, that name a term as related, with what they need from their packs. */
export function figuresOf(key: string, packs: readonly Pack[]): Facts[] {
  return packs.flatMap(({ id, title, language, licence, units, documents, indicators, pledges }) => {
    const named = indicators.filter(({ related }) =>
      related.some((ref) => (ref.includes('/') ? ref : termKey(id, ref)) === key),
    );
    return named.length > 0 ? [{ id, title, language, licence, units, documents, indicators: named, pledges }] : [];
  });
}
