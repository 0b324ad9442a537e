import { browser } from 'wxt/browser';
import type { CardModel } from '../../widgets/core/card/model.ts';
import type { FrameMessage } from '../content/frames/messages.ts';
import type { Parts } from '../content/later.ts';
import type { Piece } from '../packs/pieces.ts';
import type { Problem } from '../packs/types.ts';
import type { Evidence } from './own-pages.ts';
import type { Settings } from './settings/types.ts';

/** What a content script asks the background for, and what it gets. All can be asked twice without harm. */
export interface Requests {
  /** All that the card shows of a term; null when no pack holds it. */
  card: { ask: { key: string }; answer: CardModel | null };
  /** Puts a part of the content script's code into the frame that asks: it is not there before it is wanted. */
  code: { ask: { part: keyof Parts }; answer: true };
  /** The frames around the one that asks, which is at this `framePath`: the top one first, each with the code to show cards for it. */
  framesAround: { ask: { path: readonly number[] }; answer: readonly number[] };
  /** Tells something to a frame of the same tab; answers what that answers. */
  tellFrame: { ask: { frame: number; message: FrameMessage }; answer: unknown };
  /** The address of the tab, which is the site that a frame belongs to. */
  tabUrl: { ask: object; answer: string };
  /** The settings, whatever version has stored them. */
  settings: { ask: object; answer: Settings };
  /** Says whether this frame is being read, and which terms it holds. */
  state: { ask: FrameState; answer: true };
  /** A piece, `from` so many bytes on, of the matcher's table of a set of packs (`setKey`). */
  table: { ask: { set: string; from: number }; answer: Piece };
  /** Takes in the glossary that a site offers, which its page has fetched; answers with what is wrong with it. */
  siteGlossary: { ask: { site: string; url: string; text: string }; answer: readonly Problem[] };
  /** The reader knows a term and wants it marked no more, or takes that back. */
  know: { ask: { key: string; known: boolean }; answer: true };
  /** Shows the words that something rests on, in their source. */
  evidence: { ask: { evidence: Evidence }; answer: true };
}

export interface FrameState {
  on: boolean;
  /** Keys of the terms in order of appearance, each once. */
  terms: readonly string[];
}

export type Request = { [Type in keyof Requests]: { type: Type } & Requests[Type]['ask'] }[keyof Requests];

/** What the background answers: an `error` is for the log of the one who asked. */
export type Reply = { answer: unknown } | { error: string };

/** What the background tells all frames of a tab: go to the next (1) or the previous (-1) term. */
export interface Step {
  type: 'step';
  by: 1 | -1;
}

/** The worker may be stopped at any moment, with a request half done: a new one is started for the next try. */
const TRIES = 3;

/**
 * Asks the background, which wakes if it is asleep.
 *
 * @throws when it can't answer, and when the extension was updated or removed under the page.
 */
export async function ask<Type extends keyof Requests>(
  type: Type,
  message: Requests[Type]['ask'],
): Promise<Requests[Type]['answer']> {
  for (let tries = 1; ; tries++) {
    try {
      const reply = (await browser.runtime.sendMessage({ type, ...message })) as Reply | undefined;
      if (reply && 'answer' in reply) return reply.answer;
      throw new Error(reply?.error ?? 'the background did not answer');
    } catch (error) {
      if (tries === TRIES || !browser.runtime?.id) throw error;
    }
  }
}
