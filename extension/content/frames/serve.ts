import { browser } from 'wxt/browser';
import { later, meeting } from '../later.ts';
import type { ReaderCard } from '../make-card.ts';
import { type Level, outOf, outOfAll } from './geometry.ts';
import { type FrameMessage, type FrameNews, type PointerNews, type Spot, tellFrame } from './messages.ts';
import { frameElement } from './path.ts';
import { keepTelling, levelOf } from './place.ts';

/** A card that is shown here for an inner frame. */
interface Guest {
  frame: number;
  /** That frame's element, or that of the frame here that contains it. */
  element: Element;
  levels: Level[];
  spot: Spot;
}

type Message<Do extends FrameMessage['do']> = Extract<FrameMessage, { do: Do }>;

/** Serves inner frames that are too small for a card. */
export function serveFrames(): void {
  const watched = new Map<number, () => void>();
  let guest: Guest | undefined;
  let card: Promise<ReaderCard> | undefined;
  let listening: AbortController | undefined;

  function watch(frame: number, { index, nth }: Message<'watch'>): Level | undefined {
    const element = frameElement(index);
    if (!element) return undefined;
    watched.get(frame)?.();
    const look = () => levelOf(element);
    const tell = (level: Level) => tellFrame(0, { do: 'level', of: frame, nth, level }).catch(() => unwatch(frame));
    watched.set(frame, keepTelling(look, tell));
    return look();
  }

  function unwatch(frame: number): void {
    watched.get(frame)?.();
    watched.delete(frame);
  }

  async function open(frame: number, { index, levels, spot, settings, request }: Message<'open'>): Promise<boolean> {
    const element = frameElement(index);
    if (!element) return false;
    const isAnother = guest !== undefined && guest.frame !== frame;
    if (isAnother) void tellFrame(guest!.frame, { do: 'closed', reason: 'gone' }).catch(() => undefined);
    const wanted: Guest = { frame, element, levels, spot };
    guest = wanted;
    card ??= later('card').then((make) => make(settings, { onclose: closed, signal: new AbortController().signal }));
    const shown = await card;
    if (guest !== wanted) return true;
    shown.settings = settings;
    listen(shown.host);
    meeting().guest = shown.host;
    await shown.open({ ...request, anchor: { element, rects: () => (guest ? [boxOf(guest)] : []) } });
    return true;
  }

  function closed(reason: Message<'closed'>['reason']): void {
    listening?.abort();
    listening = undefined;
    if (guest && reason !== 'called') void tellFrame(guest.frame, { do: 'closed', reason }).catch(() => undefined);
    guest = undefined;
  }

  /** Reports to the frame what it can't see: the pointer over the card, and presses elsewhere in this frame. */
  function listen(host: Element): void {
    if (listening) return;
    listening = new AbortController();
    const { signal } = listening;
    const tell = (news: PointerNews) => {
      // A frame that can't be reached is gone, so its card goes too.
      if (guest) void tellFrame(guest.frame, { do: 'pointer', news }).catch(() => card?.then((shown) => shown.close()));
    };
    const over = (place: 'card' | null) => (event: Event) => {
      if ((event as PointerEvent).pointerType !== 'touch') tell({ type: 'over', place });
    };
    const pressed = (type: 'press' | 'tap', isMeant: (pointer: string) => boolean) => (event: Event) => {
      if (!isMeant((event as PointerEvent).pointerType)) return;
      tell({ type, place: event.composedPath().includes(host) ? 'card' : null });
    };
    host.addEventListener('pointerenter', over('card'), { signal });
    host.addEventListener('pointerleave', over(null), { signal });
    const passive = { capture: true, passive: true, signal };
    document.addEventListener(
      'pointerdown',
      pressed('press', (pointer) => pointer !== 'touch'),
      passive,
    );
    document.addEventListener(
      'click',
      pressed('tap', (pointer) => pointer === 'touch'),
      passive,
    );
  }

  function hear(from: number, message: FrameMessage): unknown {
    switch (message.do) {
      case 'watch':
        return watch(from, message);
      case 'unwatch':
        return unwatch(from);
      case 'open':
        return open(from, message);
      case 'level':
        if (guest?.frame === message.of) guest.levels[guest.levels.length - 1 - message.nth] = message.level;
        return undefined;
    }
    if (guest?.frame !== from) return undefined;
    if (message.do === 'move') guest.spot = message.spot;
    if (message.do === 'settings') void card?.then((shown) => (shown.settings = message.settings));
    if (message.do === 'close') void card?.then((shown) => shown.close());
    return undefined;
  }

  browser.runtime.onMessage.addListener((news: Partial<FrameNews>, _sender, respond: (answer: unknown) => void) => {
    const { type, from, message } = news;
    if (type !== 'frame' || from === undefined || !message) return undefined;
    if (message.do === 'pointer' || message.do === 'closed') return undefined;
    // Always answer: a frame whose card can't be shown must learn so at once, not by waiting in vain.
    Promise.resolve(hear(from, message)).then(respond, () => respond(undefined));
    return true;
  });
}

function boxOf({ element, levels, spot }: Guest) {
  const { place } = levelOf(element);
  const last = levels.at(-1)?.around ?? spot.size;
  return outOf(outOfAll(spot.box, spot.size, levels), last, place);
}
