import { backdropOf, read } from '../../core/card/theme.ts';

/** What stands behind the `#` of the page's address. */
export function addressed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A stray % is no address of ours.
    return '';
  }
}

/** Unfolds all that is folded, for paper; what it returns folds it again. */
export function unfold(root: ParentNode): () => void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of folded) details.open = true;
  return () => {
    for (const details of folded) details.open = false;
  };
}

/**
 * Scrolls until the element stays at the top: entries on the way get their true height only when they come near the window
 * (`content-visibility`), which moves what is below them.
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

/** Entries scroll away under the index where it stays in view, and stop below it. */
export function makeRoom(root: ParentNode): void {
  const index = root.querySelector<HTMLElement>('.jump');
  const stays = index && getComputedStyle(index).position === 'sticky';
  const glossary = root.querySelector<HTMLElement>('.glossary');
  glossary?.style.setProperty('--index', `${stays ? index.offsetHeight : 0}px`);
}

/** What gets the focus by keyboard comes out from under the index, wherever the browser has scrolled it (WCAG 2.4.11). */
export function keepSeen(root: ParentNode, focused: Element): void {
  if (!focused.matches('.entry :focus-visible')) return;
  makeRoom(root);
  focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The colour that an element stands on, or nothing where no one colour covers what is behind. */
export function solidBehind(element: Element): string {
  // What the index hides under itself must not shine through.
  return backdropOf(element).layers.find(({ color }) => read(color).alpha === 1)?.color ?? '';
}
