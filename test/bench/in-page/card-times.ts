// Functions that run in the page. Each stands on its own: nothing around it goes along.

/** Times in the page's own ms. */
export interface CardTimes {
  /** When the pointer had rested on the term for as long as a card waits for. */
  decided: number;
  /** When the first frame with the card in it had been drawn. */
  painted: number;
  /** How many frames were drawn in between, without the card. */
  framesBefore: number;
}

/** Waits for the pointer to come to a term, and for the card, from outside: as the page sees them. */
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
          // The next task comes behind the drawing of this frame.
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
