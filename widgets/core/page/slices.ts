/** The longest that we keep the page from answering, in milliseconds: half a frame. */
const SLICE = 8;

/** Starts a slice: what it returns says whether the slice is used up. */
export function startSlice(length = SLICE): () => boolean {
  const end = performance.now() + length;
  return () => performance.now() >= end;
}

declare const scheduler: { yield?: () => Promise<void> } | undefined;

/**
 * Lets the page answer to input and paint, and comes back as soon as it has. Without `scheduler.yield` (Safari, Firefox
 * before 142): by a message, since timers wait 4 ms once they are nested.
 */
export function yieldToPage(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const arrived = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', arrived, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Waits for the next frame, so that what the page changes several times before it paints is read once; for a second at
 * most, since a tab that is not seen has no frames.
 */
export function nextFrame(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const frame = requestAnimationFrame(done);
    const timer = setTimeout(done, 1000);
    signal.addEventListener('abort', done);
  });
}
