import { browser } from 'wxt/browser';

/** Calls back when something under one of these keys changes in the browser's storage, until the signal aborts. */
export function watchStored(keys: readonly string[], onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: object) => {
    if (keys.some((key) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
