import type { CloseReason } from './close-reason.ts';
import { focusedElement, giveFocus, isOnTop, keepEventsIn, mountFor } from './mount.ts';
import { type Anchor, keepPlaced, type Placing } from './place.ts';
import { cardSheet } from './sheet.ts';

/** The card's place in the document: host element, top layer, position, focus. It knows nothing of the content. */
export interface Shell {
  readonly host: HTMLElement;
  /** What the card is rendered into. Its `.card` is the panel. */
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  readonly hasFocus: boolean;
  /** Shows the rendered panel at a term, or moves it there. Resolves when it is in place. */
  show(anchor: Anchor): Promise<void>;
  hide(reason: CloseReason): void;
}

export function createShell(mode: ShadowRootMode, onhide: (reason: CloseReason) => void): Shell {
  const host = document.createElement('mingci-card');
  const root = host.attachShadow({ mode });
  root.adoptedStyleSheets = [cardSheet()];

  let shown: AbortController | undefined;
  let placing: Placing | undefined;
  /** The element that had focus before the card. */
  let origin: HTMLElement | undefined;

  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Tab') tabOut(event as KeyboardEvent);
  });
  keepEventsIn(root);

  const shell: Shell = {
    host,
    root,
    get panel() {
      return root.querySelector('.card') as HTMLElement;
    },
    get hasFocus() {
      return root.activeElement !== null;
    },
    show(anchor) {
      if (!shell.hasFocus) origin = focusedElement();
      const mount = mountFor(anchor.element);
      if (host.parentNode !== mount) mount.append(host);
      if (!shell.panel.matches(':popover-open')) shell.panel.showPopover();
      if (!shown) listen();
      placing?.stop();
      placing = keepPlaced(anchor, shell.panel, () => shell.hide('gone'));
      return placing.placed;
    },
    hide(reason) {
      if (!shown) return;
      shown.abort();
      shown = undefined;
      placing?.stop();
      const giveBack = shell.hasFocus;
      host.remove();
      if (giveBack && origin) giveFocus(origin);
      origin = undefined;
      onhide(reason);
    },
  };

  function listen(): void {
    shown = new AbortController();
    const { signal } = shown;
    // Capturing on the window, to come first: Esc closes what is on top, whether or not it has focus (WCAG 1.4.13).
    const onkeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !isOnTop(shell.panel, host)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      shell.hide('escape');
    };
    window.addEventListener('keydown', onkeydown, { capture: true, signal });
    document.addEventListener('fullscreenchange', () => shell.hide('screen'), { signal });
  }

  /** The host is at the end of the document, but a reader who tabs out of the card goes on from where they were. */
  function tabOut(event: KeyboardEvent): void {
    if (!origin?.isConnected) return;
    const stops = [...root.querySelectorAll<HTMLElement>('button, a[href], summary')];
    const at = root.activeElement;
    if (event.shiftKey && (at === stops[0] || at === shell.panel)) {
      event.preventDefault();
      origin.focus({ preventScroll: true });
    } else if (!event.shiftKey && at === stops.at(-1)) {
      // Not prevented: the browser itself moves on from here to the next element.
      origin.focus({ preventScroll: true });
    }
  }

  return shell;
}
