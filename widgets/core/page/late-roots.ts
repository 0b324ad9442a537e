import type { OpenRoot } from './roots.ts';

/** When to look again, in ms after finding a host: attaching a shadow root causes no event and no mutation record. */
const LOOKS = [250, 1000, 4000, 15_000];

/** Elements that had no shadow root when they were found, but may get one once their script has loaded. */
export class LateRoots {
  readonly #open: OpenRoot;
  readonly #found: (root: ShadowRoot) => void;
  readonly #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;

  constructor(open: OpenRoot, found: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#open = open;
    this.#found = found;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  expect(host: Element): void {
    if (this.#waiting.has(host)) return;
    this.#waiting.add(host);
    // The first look is still to come, and will include this host.
    if (this.#looks === 1) return;
    this.#looks = 0;
    this.#schedule();
  }

  /** Checks whether any has got its root. */
  look(): void {
    for (const host of this.#waiting) {
      const root = this.#open(host);
      if (root || !host.isConnected) this.#waiting.delete(host);
      if (root) this.#found(root);
    }
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const delay = LOOKS[this.#looks++];
    if (delay === undefined || this.#waiting.size === 0) {
      this.#waiting.clear();
      this.#looks = 0;
      return;
    }
    this.#timer = setTimeout(() => {
      this.look();
      this.#schedule();
    }, delay);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }
}
