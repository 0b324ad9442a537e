import { browser } from 'wxt/browser';

/** A list that is kept on this device, newest first. */
export interface StoredList<Item> {
  read(): Promise<readonly Item[]>;
  /**
   * Changes the list, in one go with reading it: two places that change it at once both have their way.
   *
   * @throws when the browser can't keep it.
   */
  change(change: (items: readonly Item[]) => readonly Item[]): Promise<void>;
  /** Calls back with the list whenever it changes, until the signal aborts. */
  watch(onChange: (items: readonly Item[]) => void, signal: AbortSignal): void;
  /** The items among what was stored, here or in a file. */
  understood(value: unknown): readonly Item[];
}

/** What is stored may be another version's, or a slip of a hand: items that `isItem` does not know are left out. */
export function storedList<Item>(name: string, isItem: (value: unknown) => value is Item): StoredList<Item> {
  const understood = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isItem) : []);
  const read = async () => understood((await browser.storage.local.get(name))[name]);
  return {
    read,
    understood,
    async change(change) {
      await navigator.locks.request(`mingci-${name}`, async () => {
        await browser.storage.local.set({ [name]: change(await read()) });
      });
    },
    watch(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[name]) onChange(understood(changes[name].newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}

export function hasStrings<Key extends string>(value: unknown, ...keys: Key[]): value is Record<Key, string> {
  return (
    typeof value === 'object' && value !== null && keys.every((key) => typeof Reflect.get(value, key) === 'string')
  );
}
