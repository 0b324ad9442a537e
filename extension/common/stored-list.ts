import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored.ts';

/** A list that is kept on this device, newest first, for those who read it. */
export interface ReadableList<Item> {
  readonly name: string;
  read(): Promise<readonly Item[]>;
  /** Calls back with the list whenever it changes, until the signal aborts. */
  watch(onChange: (items: readonly Item[]) => void, signal: AbortSignal): void;
  /** The items among what was stored, here or in a file. */
  understood(value: unknown): readonly Item[];
}

type Change<Item> = (items: readonly Item[]) => readonly Item[];

export interface StoredList<Item> extends ReadableList<Item> {
  /** See `changeList`. */
  change(change: Change<Item>): Promise<void>;
}

/** What is stored may be another version's, or a slip of a hand: items that `isItem` does not know are left out. */
export function readableList<Item>(name: string, isItem: (value: unknown) => value is Item): ReadableList<Item> {
  const understood = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isItem) : []);
  const read = async () => understood((await browser.storage.local.get(name))[name]);
  return {
    name,
    understood,
    read,
    watch: (onChange, signal) => watchStored([name], async () => onChange(await read()), signal),
  };
}

/**
 * Changes a list, in one go with reading it: two places that change it at once both have their way.
 *
 * @throws when the browser can't keep it.
 */
export async function changeList<Item>({ name, read }: ReadableList<Item>, change: Change<Item>): Promise<void> {
  await navigator.locks.request(`mingci-${name}`, async () => {
    await browser.storage.local.set({ [name]: change(await read()) });
  });
}

export function storedList<Item>(name: string, isItem: (value: unknown) => value is Item): StoredList<Item> {
  const list = readableList(name, isItem);
  return { ...list, change: (change) => changeList(list, change) };
}

export function hasStrings<Key extends string>(value: unknown, ...keys: Key[]): value is Record<Key, string> {
  return (
    typeof value === 'object' && value !== null && keys.every((key) => typeof Reflect.get(value, key) === 'string')
  );
}
