import { browser } from 'wxt/browser';
import type { CardModel } from '../../widgets/core/card/model.ts';
import type { FrameMessage } from '../content/frames/messages.ts';
import type { Parts } from '../content/later.ts';
import type { Piece } from '../packs/pieces.ts';
import type { Problem } from '../packs/types.ts';
import type { Evidence } from './own-pages.ts';
import type { Settings } from './settings/types.ts';

/** What content scripts can ask of the background, and its answers. Every request can safely be repeated. */
export interface Requests {
  /** All that the card shows about a term; null if no pack has it. */
  card: { ask: { key: string }; answer: CardModel | null };
  /** Injects a part of the content script's code into the frame that asks, now that it is needed. */
  code: { ask: { part: keyof Parts }; answer: true };
  /** Ids of the frames around the sender, which is at `path` (`framePath`), top first; each can then show its card. */
  framesAround: { ask: { path: readonly number[] }; answer: readonly number[] };
  /** Passes a message to another frame of the same tab, and its answer back. */
  tellFrame: { ask: { frame: number; message: FrameMessage }; answer: unknown };
  /** The address of the tab: its site is that of all its frames. */
  tabUrl: { ask: object; answer: string };
  /** The settings, whatever version stored them. */
  settings: { ask: object; answer: Settings };
  /** Reports whether this frame is read, and which terms it has. */
  state: { ask: FrameState; answer: true };
  /** A piece of the matcher's table of a set of packs (`setKey`), `from` a byte offset. */
  table: { ask: { set: string; from: number }; answer: Piece };
  /** Imports the glossary that a site offers and its page has fetched; returns what is wrong with it. */
  siteGlossary: { ask: { site: string; url: string; text: string }; answer: readonly Problem[] };
  /** The reader knows a term and no longer wants it marked, or changes their mind. */
  know: { ask: { key: string; known: boolean }; answer: true };
  /** Shows the quoted words in their source. */
  evidence: { ask: { evidence: Evidence }; answer: true };
}

export interface FrameState {
  on: boolean;
  /** Keys of the terms, each once, in order of appearance. */
  terms: readonly string[];
}

export type Request = { [Type in keyof Requests]: { type: Type } & Requests[Type]['ask'] }[keyof Requests];

/** The background's answer; an `error` is for the log of the sender. */
export type Reply = { answer: unknown } | { error: string };

/** Sent by the background to all frames of a tab: go to the next (1) or the previous (-1) term. */
export interface Step {
  type: 'step';
  by: 1 | -1;
}

/** The browser may stop the worker in the middle of a request; it starts a new one for the next try. */
const TRIES = 3;

/**
 * Sends a request to the background, which wakes if it is asleep.
 *
 * @throws if it can't answer, or if the extension was updated or removed while the page was open.
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
