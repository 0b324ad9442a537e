import type { CloseReason } from '../../core/card/close-reason.ts';
import type { Opener } from '../../core/page/hover.ts';

/** What the events tell. All of them bubble, and cross shadow roots on their way. */
export interface MingciEvents {
  /** A term's card is about to open. Cancel it to show something of your own instead. */
  'mingci-open': { key: string; by: Opener };
  /** A term's card has closed: because the reader went elsewhere (`called`), or for one of the card's own reasons. */
  'mingci-close': { key: string; reason: CloseReason };
  /** A pack has come: once for each. */
  'mingci-load': { url: string; pack: string; terms: number };
  /** Something is missing, and the page's own text is shown as it was. The message says what, and how to mend it. */
  'mingci-error': { message: string; cause: unknown };
  /** A reader takes figures along: a file, or an image for the clipboard. Cancel it to give them otherwise. */
  'mingci-export': { format: 'csv' | 'json' | 'png'; file: string };
}

declare global {
  interface HTMLElementEventMap extends MingciEventMap {}
  interface DocumentEventMap extends MingciEventMap {}
}

type MingciEventMap = { [Type in keyof MingciEvents]: CustomEvent<MingciEvents[Type]> };

/** Sends an event from an element. False where it could be cancelled and was. */
export function emit<Type extends keyof MingciEvents>(
  target: EventTarget,
  type: Type,
  detail: MingciEvents[Type],
): boolean {
  const cancelable = type === 'mingci-open' || type === 'mingci-export';
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
