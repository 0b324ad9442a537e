import type { MissedEvent } from '../../widgets/core/page/follow-pointer.ts';

const TYPES = ['pointermove', 'pointerdown', 'pointerup'];
const PASSIVE = { capture: true, passive: true };

/**
 * Remembers what the pointer does while the code that follows it is on its way: for the blink of an eye. Returns what ends
 * that, and hands over what was remembered.
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
