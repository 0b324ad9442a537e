import type { Facts } from '../../core/export/facts.ts';
import { fetchNamed } from './fetch-json.ts';
import type { IndexFile } from '../../core/pack/format.ts';

/** The figures of a pack, fetched when needed. */
export interface Figures {
  readonly id: string;
  all(): Promise<Facts>;
  /** One indicator, with what it needs; undefined if the pack doesn't have it. */
  one(indicator: string): Promise<Facts | undefined>;
}

/** The figures of a pack in one file. */
export function wholeFigures(facts: Facts): Figures {
  return { id: facts.id, all: async () => facts, one: async () => facts };
}

/** The figures listed in an `IndexFile`, whose address is given. */
export function indexedFigures({ id, all, indicators }: IndexFile, address: string): Figures {
  const files = new Map<string, Promise<Facts>>();
  const file = (name: string): Promise<Facts> => {
    let fetched = files.get(name);
    if (!fetched) files.set(name, (fetched = fetchNamed(name, address) as Promise<Facts>));
    // After a failure, the next call tries again.
    fetched.catch(() => files.delete(name));
    return fetched;
  };
  return {
    id,
    all: () => file(all),
    async one(indicator) {
      if (!Object.hasOwn(indicators, indicator)) return undefined;
      // If all have been fetched, or are being fetched, it is among them.
      return file(files.has(all) ? all : (indicators[indicator] as string));
    },
  };
}
