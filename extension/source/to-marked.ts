import { MARK_ID } from './document-text.tsx';

/** Goes to what is marked, so that reading by eye, by key or by ear goes on from there. */
export function toMarked(): void {
  const mark = document.getElementById(MARK_ID);
  mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  mark?.focus({ preventScroll: true });
}
