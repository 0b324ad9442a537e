/** The longest time for which we block the page, in milliseconds: half a frame. */
const SLICE = 8;

/** Starts a slice; the returned function tells whether it is used up. */
export function startSlice(length = SLICE): () => boolean {
  const end = performance.now() + length;
  return () => performance.now() >= end;
}

declare const scheduler: { yield?: () => Promise<void> } | undefined;

/**
 * Lets the page handle input and paint, and resolves as soon as it has. Where `scheduler.yield` is missing (Safari,
 * Firefox before 142), it posts a message, since nested timers wait 4 ms.
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
 * Waits for the next frame, so that what the page changes several times before it paints is read only once. It waits a
 * second at most, since hidden tabs have no frames.
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
