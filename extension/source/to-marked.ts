import { MARK_ID } from './document-text.tsx';

/** Scrolls to the marked words and focuses them, so that keyboard and screen reader continue from there. */
export function toMarked(): void {
  const mark = document.getElementById(MARK_ID);
  mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  mark?.focus({ preventScroll: true });
}
