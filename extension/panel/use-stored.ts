import { useEffect, useState } from 'preact/hooks';
import type { StoredList } from '../common/stored-list.ts';

/** A stored list, kept true to what is stored; undefined until it has been read. */
export function useStored<Item>(list: StoredList<Item>): readonly Item[] | undefined {
  const [items, setItems] = useState<readonly Item[]>();
  useEffect(() => {
    const watching = new AbortController();
    list.watch(setItems, watching.signal);
    list.read().then(setItems, () => setItems([]));
    return () => watching.abort();
  }, [list]);
  return items;
}
