import type { PageHit } from './hit.ts';
import {
  CLOSED,
  type Delays,
  DELAYS,
  hover,
  type HoverEvent,
  type HoverState,
  type Opener,
  type Place,
} from './hover.ts';

export interface FollowOptions<H = PageHit> {
  /** The hit under a point of the viewport. */
  at(x: number, y: number): H | null;
  /** The element that the card is in, as it appears in the paths of the document's events, or null without a card. */
  card(): Element | null;
  /**
   * Opens a hit's card; a card that is open for another hit should switch to this one. `point` is where in the viewport
   * the pointer asked for it: it tells, say, on which line of a hit that spans two.
   */
  open(hit: H, by: Opener, point?: { x: number; y: number }): void;
  close(): void;
  /** Ends following when it aborts: no listener and no timer is left. */
  signal: AbortSignal;
  /** This and the following options may change at any time (as getters): they are read when needed. */
  readonly delays?: Delays | undefined;
  /** The key that must be held for a card to open under a resting pointer. */
  readonly holdKey?: HoldKey | undefined;
  /** Whether a tap with a finger opens a card; true by default. */
  readonly tap?: boolean | undefined;
}

export type HoldKey = 'none' | 'alt' | 'ctrl' | 'shift';

/** Lets code and keys open and close cards, too. */
export interface Follower<H = PageHit> {
  readonly shown: H | null;
  /** `by` is `key` by default. */
  open(hit: H, by?: Opener): void;
  close(): void;
  /** Passes on an event of a card that is not in this document. */
  send(event: HoverEvent<H>): void;
  /** Replays, in order, what the pointer did before it was followed. */
  replay(missed: Iterable<MissedEvent>): void;
}

/** An event from before the pointer was followed, with its path, which the event itself no longer has. */
export interface MissedEvent {
  event: PointerEvent;
  path: readonly EventTarget[];
}

type Path = MissedEvent['path'];

/** A finger that moves further than this between down and up is scrolling or selecting, in CSS pixels. */
const TAP_REACH = 10;

/** Follows mouse, pen and touch on the document, and opens and closes cards as `hover` says. */
export function followPointer<H extends object>(options: FollowOptions<H>): Follower<H> {
  const { signal } = options;
  let state: HoverState<H> = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let touch: { x: number; y: number } | null = null;
  /** The last place of a pointer over the page. */
  let asked: { x: number; y: number } | undefined;
  /** The last move of the mouse, in case the key to hold is pressed after it has come to rest. */
  let mouse: PointerEvent | null = null;

  const delays = () => options.delays ?? DELAYS;
  /** Whether this pointer opens cards by pressing alone: a finger does, and a mouse if hovering is switched off. */
  const taps = ({ pointerType }: PointerEvent) => pointerType === 'touch' || delays().rest === Infinity;

  function send(event: HoverEvent<H>): void {
    const before = state;
    state = hover(state, event, delays());
    if (state.due !== before.due) {
      clearTimeout(timer);
      const { due } = state;
      if (due !== null) timer = setTimeout(() => send({ type: 'time', at: due }), due - performance.now());
    }
    if (state.shown === before.shown) return;
    if (state.shown && state.by) options.open(state.shown, state.by, state.by === 'key' ? undefined : asked);
    else options.close();
  }

  function placeOf({ clientX, clientY }: PointerEvent, path: Path): Place<H> {
    return isInCard(path) ? 'card' : options.at(clientX, clientY);
  }

  function isInCard(path: Path): boolean {
    const card = options.card();
    return card !== null && path.includes(card);
  }

  function moved(event: PointerEvent, path: Path = event.composedPath()): void {
    // While a button is held, the reader is selecting or dragging. A finger does not hover.
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    const inCard = isInCard(path);
    mouse = inCard ? null : event;
    if (!inCard) asked = { x: event.clientX, y: event.clientY };
    frame = requestAnimationFrame(() => {
      send({ type: 'over', place: inCard ? 'card' : hovered(event, event), at: event.timeStamp });
    });
  }

  /** The hit under the pointer, if resting there should open its card. An open card stays without the key. */
  function hovered({ clientX, clientY }: PointerEvent, keys: PointerEvent | KeyboardEvent): H | null {
    const hit = options.at(clientX, clientY);
    const { holdKey = 'none' } = options;
    const opens = delays().rest < Infinity && (holdKey === 'none' || keys[`${holdKey}Key`]);
    return opens || hit === state.shown ? hit : null;
  }

  function left(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    mouse = null;
    send({ type: 'over', place: null, at: event.timeStamp });
  }

  function pressed(event: PointerEvent, path: Path = event.composedPath()): void {
    if (taps(event)) touch = event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
    else send({ type: 'press', place: placeOf(event, path) });
  }

  function released(event: PointerEvent, path: Path = event.composedPath()): void {
    const from = touch;
    touch = null;
    if (!from) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > TAP_REACH) return;
    const place = placeOf(event, path);
    // A tap on a link or a button is meant for the link or button.
    asked = from;
    const isOurs = place === 'card' || ((options.tap ?? true) && !path.some(isControl));
    send({ type: 'tap', place: isOurs ? place : null });
  }

  function cancelled(): void {
    touch = null;
  }

  function keyed(event: KeyboardEvent): void {
    if (mouse && options.holdKey && keyName(event) === options.holdKey) {
      send({ type: 'over', place: hovered(mouse, event), at: event.timeStamp });
    }
    // A displayed card handles Esc itself, since it knows whether something lies on top of it. Before it is displayed,
    // Esc cancels it here.
    if (event.key !== 'Escape' || event.isComposing || !state.shown || options.card()?.isConnected) return;
    event.preventDefault();
    event.stopPropagation();
    send({ type: 'close' });
  }

  const listening = { capture: true, passive: true, signal };
  // May run again: the DOM does not add the same listener twice.
  const listen = () => {
    document.addEventListener('pointermove', moved, listening);
    document.addEventListener('pointerdown', pressed, listening);
    document.addEventListener('pointerup', released, listening);
    document.addEventListener('pointercancel', cancelled, listening);
    document.documentElement?.addEventListener('pointerleave', left, { passive: true, signal });
    addEventListener('keydown', keyed, { capture: true, signal });
  };
  listen();
  // `document.open()` removes all listeners, ours too, and the root element with its own. A new root then appears.
  const roots = new MutationObserver(listen);
  roots.observe(document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      roots.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      if (state.shown) options.close();
      state = CLOSED;
      // The event holds its target, and so the page's whole tree.
      mouse = null;
    },
    { once: true },
  );

  return {
    get shown() {
      return state.shown;
    },
    open: (hit, by = 'key') => send({ type: 'open', hit, by }),
    close: () => send({ type: 'close' }),
    send,
    replay(missed) {
      const follow: Record<string, typeof moved> = { pointermove: moved, pointerdown: pressed, pointerup: released };
      for (const { event, path } of missed) follow[event.type]?.(event, path);
    },
  };
}

const keyName = ({ key }: KeyboardEvent) => (key === 'Control' ? 'ctrl' : key.toLowerCase());

function isControl(node: EventTarget): boolean {
  return node instanceof Element && node.matches('a[href],button,summary,label,select');
}
