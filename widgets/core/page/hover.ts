/**
 * A pure state machine for when a card opens and closes. Events go in, with the time at which they happened; the
 * resulting state says which hit's card is shown, and when to send the next `time` event.
 */

/** Where the pointer is: over a hit, over the card, or over neither. */
export type Place<H> = H | 'card' | null;

/** What opened a card. A card opened by a resting pointer closes when the pointer leaves; other cards stay. */
export type Opener = 'pointer' | 'tap' | 'key';

export type HoverEvent<H> =
  | { type: 'over'; place: Place<H>; at: number }
  /** A press with a mouse button or a pen, on the card or on the page. */
  | { type: 'press'; place: Place<H> }
  | { type: 'tap'; place: Place<H> }
  /** A command, a key (the default) or focus asked for this hit's card. */
  | { type: 'open'; hit: H; by?: Opener }
  /** Esc or the card's own close button was pressed, or the card's hit has left the page. */
  | { type: 'close' }
  | { type: 'time'; at: number };

export interface HoverState<H> {
  readonly shown: H | null;
  readonly by: Opener | null;
  readonly place: Place<H>;
  /** The hit whose card opens at `due`. */
  readonly next: H | null;
  /** When to send `time`, on the clock of the events, in ms: then `next` opens or, without one, the card closes. */
  readonly due: number | null;
  /** A hit whose card was dismissed while the pointer was on it: it does not reopen until the pointer has left. */
  readonly dismissed: H | null;
}

export interface Delays {
  /** How long the pointer rests on a hit before its card opens, in ms. */
  readonly rest: number;
  /** How long the card stays while the pointer is on its way to it, in ms. */
  readonly grace: number;
}

export const DELAYS: Delays = { rest: 200, grace: 300 };

export const CLOSED: HoverState<never> = {
  shown: null,
  by: null,
  place: null,
  next: null,
  due: null,
  dismissed: null,
};

export function hover<H>(state: HoverState<H>, event: HoverEvent<H>, delays: Delays = DELAYS): HoverState<H> {
  switch (event.type) {
    case 'over':
      return moved(state, event.place, event.at, delays);
    case 'press':
      // A press on the card begins its use; a press on the page is meant for the page.
      if (event.place === 'card')
        return { ...state, by: state.by === 'pointer' ? 'tap' : state.by, next: null, due: null };
      return dismiss({ ...state, place: event.place });
    case 'tap':
      if (event.place === 'card') return state;
      if (event.place === null || event.place === state.shown) return close(state);
      return show(state, event.place, 'tap');
    case 'open':
      return show(state, event.hit, event.by ?? 'key');
    case 'close':
      return dismiss(state);
    case 'time':
      if (state.due === null || event.at < state.due) return state;
      return state.next === null ? close(state) : show(state, state.next, 'pointer');
  }
}

function moved<H>(state: HoverState<H>, place: Place<H>, at: number, { rest, grace }: Delays): HoverState<H> {
  if (place === state.place) return state;
  const here = { ...state, place, dismissed: place === state.dismissed ? state.dismissed : null };
  const waits = { ...here, next: null, due: null };
  // A card opened by a key or a tap does not follow the pointer.
  if (state.shown !== null && state.by !== 'pointer') return waits;
  if (place === 'card' || place === state.shown) return waits;
  // On the way to the card the pointer may pass over other hits: only one on which it rests takes the card over.
  if (place !== null && place !== here.dismissed) return { ...here, next: place, due: at + rest };
  if (state.shown === null) return waits;
  // The grace period keeps running while the pointer passes between hits.
  const closing = state.due !== null && state.next === null ? state.due : at + grace;
  return { ...here, next: null, due: closing };
}

function show<H>(state: HoverState<H>, hit: H, by: Opener): HoverState<H> {
  return { ...state, shown: hit, by, next: null, due: null, dismissed: null };
}

function close<H>(state: HoverState<H>): HoverState<H> {
  return { ...state, shown: null, by: null, next: null, due: null };
}

function dismiss<H>(state: HoverState<H>): HoverState<H> {
  const { place } = state;
  return { ...close(state), dismissed: place === 'card' ? null : place };
}
