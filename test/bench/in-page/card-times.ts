// Functions that run in the page. Each is sent there alone, so it may not use anything defined outside of it.

/** Times are in ms on the page's own clock. */
export interface CardTimes {
  /** When the pointer had rested on the term long enough for a card to open. */
  decided: number;
  /** When the first frame with the card had been drawn. */
  painted: number;
  /** How many frames were drawn in between, without the card. */
  framesBefore: number;
}

/** Starts to wait for the pointer to reach a term, and then for the card, observing both as the page can. */
export function armed(rest: number): void {
  const times = new Promise<CardTimes>((resolve) => {
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        const decided = timeStamp + rest;
        let framesBefore = 0;
        requestAnimationFrame(function look(now) {
          if (!document.querySelector('mingci-card')) {
            if (now > decided) framesBefore++;
            requestAnimationFrame(look);
            return;
          }
          // The next task runs after this frame has been drawn.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve({ decided, painted: performance.now(), framesBefore }));
          port1.start();
          port2.postMessage(null);
        });
      },
      { once: true, capture: true },
    );
  });
  Object.assign(globalThis, { cardTimes: times });
}

export function seen(): Promise<CardTimes> {
  return (globalThis as unknown as { cardTimes: Promise<CardTimes> }).cardTimes;
}
