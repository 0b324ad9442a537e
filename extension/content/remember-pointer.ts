import type { MissedEvent } from '../../widgets/core/page/follow-pointer.ts';

const TYPES = ['pointermove', 'pointerdown', 'pointerup'];
const PASSIVE = { capture: true, passive: true };

/**
 * Records what the pointer does during the short time in which the code that follows it is loading. The returned
 * function stops that and returns the events.
 */
export function rememberPointer(): () => MissedEvent[] {
  const missed: MissedEvent[] = [];
  const note = (event: Event) => missed.push({ event: event as PointerEvent, path: event.composedPath() });
  for (const type of TYPES) document.addEventListener(type, note, PASSIVE);
  return () => {
    for (const type of TYPES) document.removeEventListener(type, note, PASSIVE);
    return missed;
  };
}
