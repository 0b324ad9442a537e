import { composedParent } from './theme.ts';

/**
 * Where a card's host must hang for its popover to be usable: a popover outside the topmost modal dialog is inert, and
 * outside the fullscreen element it is not painted. What a reader can point at is inside that element, so it is the
 * nearest one around the term.
 */
export function mountFor(element: Element): Element {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (at.matches(':modal, :fullscreen')) return at;
  }
  return element.ownerDocument.documentElement;
}

/** The focused element, inside open shadow roots too. */
export function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}

/** Where it was before. Firefox 153 moves no focus to a frame of another process while a key is being handled: once it is over. */
export function giveFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (element.matches('iframe, frame') && document.activeElement !== element) {
    setTimeout(() => element.focus({ preventScroll: true }));
  }
}

/** Whether nothing covers the panel or makes it inert, as a dialog does that opens on top of it. */
export function isOnTop(panel: Element, host: Element): boolean {
  const { left, top, width, height } = panel.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** What happens in the card is not the page's affair: its shortcuts, focus traps and click handlers don't hear of it. */
const PRIVATE_EVENTS = [
  'keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown',
  'mouseup', 'touchstart', 'touchend', 'touchmove', 'wheel', 'focusin', 'focusout', 'input', 'change', 'copy', 'cut',
  'selectstart', 'dragstart',
]; // biome-ignore format: a list

export function keepEventsIn(root: ShadowRoot): void {
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
