import { composedParent } from './theme.ts';

/**
 * The element that a card's host must be in for its popover to be usable: outside the topmost modal dialog, a popover
 * is inert, and outside the fullscreen element it is not painted. Terms that a reader can point at are inside that
 * dialog or element, so it is the nearest one around the term.
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

/** Returns focus. Firefox 153 moves none to an out-of-process frame while a key is being handled, so retries later. */
export function giveFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (element.matches('iframe, frame') && document.activeElement !== element) {
    setTimeout(() => element.focus({ preventScroll: true }));
  }
}

/** Whether nothing covers the panel or makes it inert, as a dialog opened on top of it would. */
export function isOnTop(panel: Element, host: Element): boolean {
  const { left, top, width, height } = panel.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** Events that stay in the card, so that shortcuts, focus traps and click handlers of the page don't react to them. */
const PRIVATE_EVENTS = [
  'keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown',
  'mouseup', 'touchstart', 'touchend', 'touchmove', 'wheel', 'focusin', 'focusout', 'input', 'change', 'copy', 'cut',
  'selectstart', 'dragstart',
]; // biome-ignore format: a list

export function keepEventsIn(root: ShadowRoot): void {
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
