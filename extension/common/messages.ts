import { browser } from 'wxt/browser';
import type { CardModel } from '../../widgets/core/card/model.ts';

/** What a content script asks the background for, and what it gets. */
export interface Requests {
  /** All that the card shows of a term; null when no pack holds it. */
  card: { ask: { key: string }; answer: CardModel | null };
  /** Puts the card's code into the frame that asks: it is not there before the first card is wanted. */
  cardCode: { ask: object; answer: true };
  /** The address of the tab, which is the site that a frame belongs to. */
  tabUrl: { ask: object; answer: string };
  /** Says whether this frame is being read, and which terms it holds. */
  state: { ask: FrameState; answer: true };
}

export interface FrameState {
  on: boolean;
  /** Keys of the terms, each once. */
  terms: readonly string[];
}

export type Request = { [Type in keyof Requests]: { type: Type } & Requests[Type]['ask'] }[keyof Requests];

/** What the background tells all frames of a tab: go to the next (1) or the previous (-1) term. */
export interface Step {
  type: 'step';
  by: 1 | -1;
}

/**
 * Asks the background. The worker may be asleep, and wakes; where the extension was updated under the page, or the
 * background fails, the promise rejects.
 */
export async function ask<Type extends keyof Requests>(
  type: Type,
  message: Requests[Type]['ask'],
): Promise<Requests[Type]['answer']> {
  return (await browser.runtime.sendMessage({ type, ...message })) as Requests[Type]['answer'];
}
