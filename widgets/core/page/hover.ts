/**
 * When a card opens and closes: a pure state machine. Events go in with the time they came at; the state that comes out
 * says which hit's card is shown and when the machine wants to be told the time again.
 */

/** Where the pointer is: over a hit, over the card, or over neither. */
export type Place<H> = H | 'card' | null;

/** What opened a card. One that the pointer opened by resting closes when the pointer leaves; others stay. */
export type Opener = 'pointer' | 'tap' | 'key';

export type HoverEvent<H> =
  | { type: 'over'; place: Place<H>; at: number }
  /** A press of a mouse button or a pen, on the card or on the page. */
  | { type: 'press'; place: Place<H> }
  | { type: 'tap'; place: Place<H> }
  /** A command, a key (the default) or focus asked for this hit's card. */
  | { type: 'open'; hit: H; by?: Opener }
  /** Esc, the card's own close button, or the card's hit has left the page. */
  | { type: 'close' }
  | { type: 'time'; at: number };

export interface HoverState<H> {
  readonly shown: H | null;
  readonly by: Opener | null;
  readonly place: Place<H>;
  /** The hit whose card opens at `due`. */
  readonly next: H | null;
  /** When to send `time`, in the events' own milliseconds: `next` opens then; without one the card closes. */
  readonly due: number | null;
  /** A hit that was dismissed under the pointer: it stays so until the pointer has left it. */
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
      // A press on the card is the start of using it; one on the page means the page.
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
  // What a key or a tap opened does not follow the pointer.
  if (state.shown !== null && state.by !== 'pointer') return waits;
  if (place === 'card' || place === state.shown) return waits;
  // On the way to the card the pointer may pass over other hits: only one that it rests on takes the card's place.
  if (place !== null && place !== here.dismissed) return { ...here, next: place, due: at + rest };
  if (state.shown === null) return waits;
  // Between hits the time to leave keeps running.
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
