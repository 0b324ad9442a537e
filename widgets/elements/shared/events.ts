import type { CloseReason } from '../../core/card/close-reason.ts';
import type { Opener } from '../../core/page/hover.ts';

/** The details of our events. All of them bubble, also out of shadow roots. */
export interface MingciEvents {
  /** A term's card is about to open. Cancel it to show something of your own instead. */
  'mingci-open': { key: string; by: Opener };
  /** A term's card has closed, because the reader went elsewhere (`called`) or for one of the card's own reasons. */
  'mingci-close': { key: string; reason: CloseReason };
  /** A pack has loaded. Sent once for each. */
  'mingci-load': { url: string; pack: string; terms: number };
  /** Something is missing, so the page's own text stays as it was. The message says what, and how to fix it. */
  'mingci-error': { message: string; cause: unknown };
  /** A reader is about to download or copy figures. Cancel it to handle that yourself. */
  'mingci-export': { format: 'csv' | 'json' | 'png'; file: string };
}

declare global {
  interface HTMLElementEventMap extends MingciEventMap {}
  interface DocumentEventMap extends MingciEventMap {}
}

type MingciEventMap = { [Type in keyof MingciEvents]: CustomEvent<MingciEvents[Type]> };

/** Dispatches an event. Returns false if it was cancelled. */
export function emit<Type extends keyof MingciEvents>(
  target: EventTarget,
  type: Type,
  detail: MingciEvents[Type],
): boolean {
  const cancelable = type === 'mingci-open' || type === 'mingci-export';
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
