import type { Facts } from '../../core/export/facts.ts';
import { fetchNamed } from './fetch-json.ts';
import type { IndexFile } from '../../core/pack/format.ts';

/** The figures of a pack, on call. */
export interface Figures {
  readonly id: string;
  all(): Promise<Facts>;
  /** One indicator, with what it needs; undefined where the pack has it not. */
  one(indicator: string): Promise<Facts | undefined>;
}

/** Those of a pack that came in one file. */
export function wholeFigures(facts: Facts): Figures {
  return { id: facts.id, all: async () => facts, one: async () => facts };
}

/** Those that an `IndexFile` tells of, which is at an address. */
export function indexedFigures({ id, all, indicators }: IndexFile, address: string): Figures {
  const files = new Map<string, Promise<Facts>>();
  const file = (name: string): Promise<Facts> => {
    let fetched = files.get(name);
    if (!fetched) files.set(name, (fetched = fetchNamed(name, address) as Promise<Facts>));
    // What could not be fetched is fetched again when it is asked for again.
    fetched.catch(() => files.delete(name));
    return fetched;
  };
  return {
    id,
    all: () => file(all),
    async one(indicator) {
      if (!Object.hasOwn(indicators, indicator)) return undefined;
      // Where all are at hand, or on their way, it is with them.
      return file(files.has(all) ? all : (indicators[indicator] as string));
    },
  };
}
