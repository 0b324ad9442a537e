import { useEffect, useState } from 'preact/hooks';
import type { StoredList } from '../common/stored-list.ts';

/** A stored list, updated when it changes; undefined until it has been read. */
export function useStored<Item>(list: StoredList<Item>): readonly Item[] | undefined {
  const [items, setItems] = useState<readonly Item[]>();
  useEffect(() => {
    const watching = new AbortController();
    // A change that was reported is newer than a read that began before it.
    let changed = false;
    const read = (stored: readonly Item[]) => changed || setItems(stored);
    list.watch((stored) => {
      changed = true;
      setItems(stored);
    }, watching.signal);
    list.read().then(read, () => read([]));
    return () => watching.abort();
  }, [list]);
  return items;
}
