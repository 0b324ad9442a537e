import { Changes, isIn, isOnPage, OBSERVED, textsUnder } from './changes.ts';
import { isRead } from './flow.ts';
import type { HitIndex } from './hit-index.ts';
import { textsInView } from './in-view.ts';
import { LateRoots } from './late-roots.ts';
import type { PageReader } from './read.ts';
import { type OpenRoot, rootsIn } from './roots.ts';
import { nextFrame, startSlice, yieldToPage } from './slices.ts';

/** How many characters are read between looks at the clock: less than a millisecond's work, even in cold code. */
const CLOCK_EVERY = 1 << 12;

export interface WatchOptions {
  reader: PageReader;
  index: HitIndex;
  open: OpenRoot;
  signal: AbortSignal;
  /** Runs one slice's work. */
  slice(work: () => void): void;
  /**
   * Called after each slice with the changes it has read and whether reading is done. Returns whether the browser
   * should get a frame of its own before the next slice.
   */
  onSlice(changes: Changes, isDone: boolean): boolean;
}

/** Reads a page in slices, and then what changes on it. */
export class PageWatch {
  /** The shadow roots being watched. */
  readonly shadows = new Set<ShadowRoot>();
  /** Resolves when the page has been read once, or the watch has ended. */
  readonly ready: Promise<void>;
  readonly #options: WatchOptions;
  readonly #root: Node;
  readonly #observer: MutationObserver;
  /** Custom elements, most of which soon get a shadow root; and empty elements, few of which ever do. */
  readonly #late: LateRoots;
  readonly #empty: LateRoots;
  /** Trees still to be read; the first one is in progress. */
  readonly #walks: NodeIterator[] = [];
  #changes = new Changes();
  #isAwake = false;
  #slices = 0;
  /** Whether the page has been searched for shadow trees. */
  #isSearched = false;
  #becomeReady!: () => void;

  constructor(root: Document | Element | ShadowRoot, options: WatchOptions) {
    const { signal } = options;
    this.#options = options;
    this.#root = root;
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    this.#observer = new MutationObserver((records) => {
      this.#changes.note(records);
      this.#wake();
    });
    const found = (shadow: ShadowRoot) => {
      this.#walkShadow(shadow);
      this.#wake();
    };
    this.#late = new LateRoots(options.open, found, signal);
    this.#empty = new LateRoots(options.open, found, signal);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Reads at once what fits into the first slice. */
  start(): void {
    this.#observer.observe(this.#root, OBSERVED);
    this.#walks.push(textsOf(this.#root));
    const wantsFrame = this.#slice();
    this.#wake(wantsFrame);
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#walks.length = 0;
    this.shadows.clear();
    this.#becomeReady();
  }

  /** Begins to read a tree, and the shadow trees in it. */
  #walk(tree: Node): void {
    this.#walks.push(textsOf(tree));
    this.#walkShadows(tree);
  }

  #walkShadows(tree: Node): void {
    const roots = rootsIn(tree, this.#options.open, (host) =>
      (host.localName.includes('-') ? this.#late : this.#empty).expect(host),
    );
    for (const root of roots) this.#walkShadow(root);
  }

  #walkShadow(root: ShadowRoot): void {
    if (!isRead(root)) return;
    if (!this.shadows.has(root)) this.#observer.observe(root, OBSERVED);
    this.shadows.add(root);
    this.#walk(root);
  }

  #wake(wantsFrame = false): void {
    if (this.#isAwake || this.#options.signal.aborted) return;
    this.#isAwake = true;
    void this.#work(wantsFrame);
  }

  async #work(first: boolean): Promise<void> {
    const { signal } = this.#options;
    if (!this.#isSearched) {
      // In a task of its own: on a large page this takes a while, as did the first slice, with cold code.
      await yieldToPage();
      if (signal.aborted) return;
      this.#isSearched = true;
      this.#options.slice(() => this.#walkShadows(this.#root));
    }
    for (let wantsFrame = first; this.#walks.length > 0 || this.#changes.any; ) {
      if (wantsFrame || this.#walks.length === 0) await nextFrame(signal);
      if (this.#walks.length > 0) await yieldToPage();
      if (signal.aborted) return;
      wantsFrame = this.#slice();
    }
    this.#isAwake = false;
    this.#becomeReady();
  }

  #slice(): boolean {
    const changes = this.#changes;
    const isOver = startSlice();
    this.#options.slice(() => {
      if (changes.any) {
        this.#changes = new Changes();
        this.#catchUp(changes);
      }
      // If the page is too long for one slice, the second begins with what is in view.
      const { reader } = this.#options;
      if (this.#walks.length > 0 && this.#slices === 1 && !reader.isBehind) {
        // Leave out long texts: they are read in steps, in their turn.
        for (const text of textsInView(this.#root)) if (text.length < CLOCK_EVERY) reader.read(text, true);
        reader.rest();
      }
      while (this.#walks.length > 0 && this.#readOn(this.#walks[0] as NodeIterator, isOver)) this.#walks.shift();
      // Once the page has been read, only changes are: never count as the second slice again.
      this.#slices = this.#walks.length > 0 ? this.#slices + 1 : 2;
    });
    return this.#options.onSlice(changes, this.#walks.length === 0);
  }

  /** Reads on in a tree; returns whether it has reached the end. */
  #readOn(texts: NodeIterator, isOver: () => boolean): boolean {
    const { reader } = this.#options;
    let room = CLOCK_EVERY;
    for (;;) {
      if (reader.isBehind) room -= reader.readMore();
      else {
        const text = texts.nextNode() as Text | null;
        if (!text) break;
        room -= reader.read(text) + 64;
      }
      if (room > 0) continue;
      if (!isOver()) room = CLOCK_EVERY;
      else if (reader.isBehind) return false;
      // Reading on to the end of the block exceeds the slice a little, but takes less than reading the block twice.
      else if (room < -CLOCK_EVERY || !reader.isMidBlock) {
        reader.rest();
        return false;
      }
    }
    reader.rest();
    return true;
  }

  /** Handles what the page has changed. */
  #catchUp(changes: Changes): void {
    const { index, reader } = this.#options;
    reader.expectChanges();
    // A long text that is half read may have changed or gone.
    reader.rest();
    if (changes.removed.size + changes.shown.size > 0) this.#catchUpShadows(changes);
    for (const text of index.replace(changes.left, null)) changes.texts.add(text);
    for (const tree of changes.shown) for (const text of textsUnder(tree)) index.touch(text);
    for (const text of changes.texts) if (isOnPage(text)) reader.reread(text);
    for (const tree of changes.outermostTrees()) this.#walk(tree);
    this.#late.look();
  }

  /** Whatever happens to a host also happens to the shadow trees in it. */
  #catchUpShadows(changes: Changes): void {
    for (const root of this.shadows) {
      if (changes.hasLeft(root)) for (const text of textsUnder(root)) changes.left.add(text);
      else if (isIn(changes.shown, root)) changes.shown.add(root);
      if (!root.isConnected) this.shadows.delete(root);
    }
  }
}

/** The texts of a tree, in document order. Unlike a TreeWalker, it survives the removal of the text it is at. */
function textsOf(tree: Node): NodeIterator {
  return (tree.ownerDocument ?? (tree as Document)).createNodeIterator(tree, NodeFilter.SHOW_TEXT);
}
