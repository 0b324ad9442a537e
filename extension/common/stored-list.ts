import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored.ts';

/** A list stored on this device, newest first, as its readers see it. */
export interface ReadableList<Item> {
  readonly name: string;
  read(): Promise<readonly Item[]>;
  /** Calls back with the list whenever it changes, until the signal aborts. */
  watch(onChange: (items: readonly Item[]) => void, signal: AbortSignal): void;
  /** The valid items in what was stored here or read from a file. */
  understood(value: unknown): readonly Item[];
}

type Change<Item> = (items: readonly Item[]) => readonly Item[];

export interface StoredList<Item> extends ReadableList<Item> {
  /** See `changeList`. */
  change(change: Change<Item>): Promise<void>;
}

/** What is stored may be from another version or edited by hand: values that fail `isItem` are left out. */
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
 * Reads and changes a list under a lock, so that no change is lost if two places make one at once.
 *
 * @throws if the browser can't store it.
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
