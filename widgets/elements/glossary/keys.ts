const KEYS = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

/** Arrow keys move between entries, and from the search field to the first and back; Home and End go to either end. */
export function moveBetweenEntries(event: KeyboardEvent, search: HTMLInputElement | null): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!KEYS.has(key) || altKey || ctrlKey || metaKey || shiftKey || event.isComposing) return;
  const from = event.target as HTMLElement;
  const list = event.currentTarget as HTMLElement;
  const heads = [...list.querySelectorAll<HTMLElement>('.head')].filter((head) => !head.closest('[hidden]'));
  const at = heads.indexOf(from);
  if (at === -1 && !(from === search && key === 'ArrowDown')) return;
  const to = { ArrowDown: heads[at + 1], ArrowUp: heads[at - 1] ?? search, Home: heads[0], End: heads.at(-1) }[key];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
