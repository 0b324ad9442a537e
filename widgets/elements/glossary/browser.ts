import { backdropOf, read } from '../../core/card/theme.ts';

/** What follows the `#` in the page's address. */
export function addressed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // With a stray %, it is not one of our addresses.
    return '';
  }
}

/** Opens everything that is folded, for printing. The function returned folds it again. */
export function unfold(root: ParentNode): () => void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of folded) details.open = true;
  return () => {
    for (const details of folded) details.open = false;
  };
}

/**
 * Scrolls until the element stays at the top: entries on the way get their true height only when they come near the
 * window (`content-visibility`), which moves everything below them.
 */
export async function bringToTop(element: Element): Promise<void> {
  let top = Number.NaN;
  for (let tries = 0; tries < 8 && element.getBoundingClientRect().top !== top; tries++) {
    element.scrollIntoView({ block: 'start' });
    top = element.getBoundingClientRect().top;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
}

/** Makes entries that are scrolled to stop below the index if it stays in view. */
export function makeRoom(root: ParentNode): void {
  const index = root.querySelector<HTMLElement>('.jump');
  const stays = index && getComputedStyle(index).position === 'sticky';
  const glossary = root.querySelector<HTMLElement>('.glossary');
  glossary?.style.setProperty('--index', `${stays ? index.offsetHeight : 0}px`);
}

/** Scrolls what gets the focus by keyboard out from under the index (WCAG 2.4.11). */
export function keepSeen(root: ParentNode, focused: Element): void {
  if (!focused.matches('.entry :focus-visible')) return;
  makeRoom(root);
  focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The opaque colour behind an element, or an empty string if there is none. */
export function solidBehind(element: Element): string {
  // Entries that scroll under the index must not show through.
  return backdropOf(element).layers.find(({ color }) => read(color).alpha === 1)?.color ?? '';
}
