import { render } from 'lit-html';
import type { CloseReason } from './close-reason.ts';
import { copyText } from './copy.ts';
import type { CardDefinition, CardModel } from './model.ts';
import type { Anchor } from './place.ts';
import { createShell } from './shell.ts';
import { cardTemplate } from './template.ts';
import { citation, spoken } from './text.ts';
import { backdropOf, themeOf } from './theme.ts';
import { createTrail } from './trail.ts';
import type { Actions, Look, Page, View } from './view.ts';
import { createVoice } from './voice.ts';

export type { Anchor, CloseReason, Look };

export interface CardOptions extends Look {
  /** Returns a term's content, or undefined if no loaded pack has it. A rejection is shown, with a retry button. */
  load(key: string): Promise<CardModel | undefined>;
  /** Mode of the card's shadow root. The default, `closed`, is for pages that are not ours. */
  mode?: ShadowRootMode;
  /** Shows the words in their source. Without it, the card doesn't offer that. */
  onevidence?(evidence: NonNullable<CardDefinition['evidence']>): void;
  /**
   * Called when the reader marks a term as known, or undoes that; rejects if it can't be saved. Without it, the card
   * doesn't offer that.
   */
  onknown?(key: string, known: boolean): Promise<unknown>;
  onclose?(reason: CloseReason): void;
  /** Closes the card when it aborts. */
  signal?: AbortSignal;
}

export interface OpenRequest {
  /** `pack/term` */
  key: string;
  /** The term as the page writes it: the card's title until its content has loaded. */
  surface: string;
  anchor: Anchor;
  /** A card opened by key or tap takes focus and returns it on closing; one opened by pointer leaves focus alone. */
  by: 'pointer' | 'key' | 'tap';
}

export interface Card {
  /** Opens the card at a term, or moves it there. Resolves when it is shown, or a later call has overtaken this one. */
  open(request: OpenRequest): Promise<void>;
  close(): void;
  /** May be changed at any time. */
  look: Look;
  /** The term that the card was opened for; undefined while it is closed. */
  readonly key: string | undefined;
  /** All that the document sees of the card, and the target of its events there. Attached only while it is open. */
  readonly host: Element;
}

/**
 * The card of a document. Its host element is in the document only while the card is open. Esc closes it unless
 * something lies on top of it; whether it also closes when the pointer leaves or a click goes elsewhere is up to the
 * caller.
 */
export function createCard({
  load,
  mode = 'closed',
  onevidence,
  onknown,
  onclose,
  signal,
  ...firstLook
}: CardOptions): Card {
  let look: Look = firstLook;
  let request: OpenRequest | undefined;
  /** Terms that the reader has marked as known since the card was opened: until it closes, that can be undone here. */
  const known = new Set<string>();
  let notice: View['notice'];
  let drawn: Page | undefined;

  const trail = createTrail(load, draw);
  const shell = createShell(mode, (reason) => {
    request = undefined;
    trail.clear();
    known.clear();
    voice.stop();
    onclose?.(reason);
  });
  const voice = createVoice(draw, signal);

  const actions: Actions = {
    async follow(key, title) {
      if (await trail.follow(key, title)) startReading();
    },
    back() {
      const left = trail.back();
      const link = left && shell.root.querySelector<HTMLElement>(`[data-key="${CSS.escape(left.key)}"]`);
      (link ?? shell.panel).focus();
    },
    async copy(definition) {
      const page = trail.shown;
      if (page?.content.state !== 'ready') return;
      // Emptied first: a live region announces only changes.
      notice = undefined;
      draw();
      const copied = await copyText(citation(page.content.model, definition, look.lang), shell.root);
      if (trail.shown !== page) return;
      notice = { definition, copied };
      draw();
    },
    showEvidence: ({ evidence }) => evidence && onevidence?.(evidence),
    async toggleKnown() {
      const key = trail.shown?.key;
      if (key === undefined) return;
      const set = (now: boolean) => {
        if (now) known.add(key);
        else known.delete(key);
        draw();
      };
      const wanted = !known.has(key);
      set(wanted);
      try {
        await onknown?.(key, wanted);
      } catch {
        // It was not saved, so the card must not say that it was.
        if (known.has(key) === wanted) set(!wanted);
      }
    },
    toggleAloud() {
      const content = trail.shown?.content;
      if (content?.state === 'ready') voice.toggle(spoken(content.model));
    },
    async retry() {
      if (await trail.retry()) startReading();
    },
    close: () => shell.hide('button'),
  };

  function draw(): void {
    const page = trail.shown;
    if (!page || !request) return;
    const focused = shell.root.activeElement;
    const view: View = {
      ...look,
      theme: !look.theme || look.theme === 'auto' ? themeOf(backdropOf(request.anchor.element)) : look.theme,
      page,
      back: trail.under?.title,
      notice,
      dialog: request.by !== 'pointer',
      evidence: onevidence !== undefined,
      known: onknown && known.has(trail.shown.key),
      aloud: look.elder ? voice.speaking : undefined,
    };
    render(cardTemplate(view, actions), shell.root);
    // Each term starts with its details closed, though lit-html reuses the elements of the one before.
    if (page !== drawn) for (const details of shell.root.querySelectorAll('details')) details.open = false;
    drawn = page;
    // The focused element may have gone with the previous content.
    if (focused && !shell.hasFocus) shell.panel.focus();
  }

  function startReading(): void {
    shell.panel.scrollTop = 0;
    // After a tap, nobody needs a focus ring to know where they are.
    shell.panel.focus({ preventScroll: true, focusVisible: request?.by === 'key' });
  }

  const card: Card = {
    async open(wanted) {
      const start = performance.now();
      request = wanted;
      notice = undefined;
      if (!(await trail.start(wanted.key, wanted.surface))) return;
      await shell.show(wanted.anchor);
      if (request !== wanted) return;
      if (wanted.by === 'pointer') shell.panel.scrollTop = 0;
      else startReading();
      // Only if this mark asks for it, set in the developer tools, say: the page's timeline may not be ours.
      if (performance.getEntriesByName('mingci:measure').length > 0) performance.measure('mingci:card', { start });
    },
    close() {
      request = undefined;
      trail.clear();
      shell.hide('called');
    },
    get look() {
      return look;
    },
    set look(wanted) {
      look = wanted;
      draw();
    },
    get key() {
      return request?.key;
    },
    host: shell.host,
  };

  signal?.addEventListener('abort', () => card.close(), { once: true });
  return card;
}
