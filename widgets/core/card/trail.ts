import type { CardModel } from './model.ts';
import type { Page } from './view.ts';

/** The terms that a reader has visited in the card, the one shown last. */
export interface Trail {
  readonly shown: Page | undefined;
  /** The page that `back` leads to. */
  readonly under: Page | undefined;
  /** Starts over with a term. Like the next two, resolves to whether its page was shown, or a later call overtook. */
  start(key: string, title: string): Promise<boolean>;
  follow(key: string, title: string): Promise<boolean>;
  retry(): Promise<boolean>;
  /** Returns the page that was left. */
  back(): Page | undefined;
  clear(): void;
}

/** How long content may take before the card says that it is loading: earlier than this, that would only flicker. */
const PATIENCE_MS = 120;

/** `onchange` is called when another page is shown, and when the one shown gets its content. */
export function createTrail(load: (key: string) => Promise<CardModel | undefined>, onchange: () => void): Trail {
  let pages: readonly Page[] = [];
  let awaited: Page | undefined;

  async function fill(page: Page): Promise<void> {
    try {
      const model = await load(page.key);
      page.content = model ? { state: 'ready', model } : { state: 'missing' };
    } catch {
      page.content = { state: 'failed' };
    }
  }

  async function show(key: string, title: string, under: () => readonly Page[]): Promise<boolean> {
    const page: Page = { key, title, content: { state: 'loading' } };
    awaited = page;
    const filled = fill(page);
    await Promise.race([filled, patience()]);
    if (awaited !== page) return false;
    pages = [...under(), page];
    onchange();
    if (page.content.state === 'loading') {
      void filled.then(() => {
        if (pages.at(-1) === page) onchange();
      });
    }
    return true;
  }

  return {
    get shown() {
      return pages.at(-1);
    },
    get under() {
      return pages.at(-2);
    },
    start: (key, title) => show(key, title, () => []),
    follow: (key, title) => show(key, title, () => pages),
    async retry() {
      const page = pages.at(-1);
      return page ? show(page.key, page.title, () => pages.slice(0, -1)) : false;
    },
    back() {
      if (pages.length < 2) return undefined;
      awaited = undefined;
      const left = pages.at(-1);
      pages = pages.slice(0, -1);
      onchange();
      return left;
    },
    clear() {
      awaited = undefined;
      pages = [];
    },
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}
