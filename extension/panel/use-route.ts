import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from '../common/route.ts';

/** The link that the reader followed to leave a view. */
export interface Left {
  /** Its `data-key`. */
  key: string;
  /** The `data-run` of its part of a long list, which is rendered only near the window. */
  run: string | undefined;
  /** Its place in the window, in CSS pixels. */
  top: number;
}

/** The state of an entry in the tab's history. */
interface Memory {
  /** How many of our entries are before it; at 0, there is no way back. */
  depth: number;
  left?: Left;
  /** The index in `asked` of the text to explain. */
  asked?: number;
}

/** The texts to explain. They are only in memory, since browsers record addresses and the state of history entries. */
const asked: string[] = [];

const memory = (): Memory => ({ depth: 0, ...(history.state as Partial<Memory> | null) });

export interface Router {
  route: Route;
  canGoBack: boolean;
  /** The link with which the reader last left this view: it gets focus. */
  left: Left | undefined;
}

/** The current route, and how the reader got there. `usual` is for an address without a route. */
export function useRoute(usual: Route): Router {
  const read = (): Router => {
    const { depth, left, asked: nth = -1 } = memory();
    return { route: parseRoute(location.hash, asked[nth]) ?? usual, canGoBack: depth > 0, left };
  };
  const [router, setRouter] = useState(read);

  useEffect(() => {
    let { depth } = memory();
    const onChange = () => {
      // A new entry has no state yet.
      if (history.state === null) history.replaceState({ depth: depth + 1 } satisfies Memory, '');
      ({ depth } = memory());
      setRouter(read());
    };
    const onClick = (event: Event) => {
      const left = whereIs(event.composedPath());
      if (left) history.replaceState({ ...memory(), left } satisfies Memory, '');
    };
    if (history.state === null) history.replaceState({ depth } satisfies Memory, '');
    addEventListener('popstate', onChange);
    addEventListener('click', onClick, { capture: true });
    return () => {
      removeEventListener('popstate', onChange);
      removeEventListener('click', onClick, { capture: true });
    };
  }, []);
  return router;
}

export function goTo(route: Route): void {
  if (route.view !== 'explain') {
    location.hash = formatRoute(route);
    return;
  }
  const nth = asked.push(route.text) - 1;
  history.pushState({ depth: memory().depth + 1, asked: nth } satisfies Memory, '', formatRoute(route));
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Replaces this view with another one, so that going back leads to where the reader came from. */
export function goOnTo(route: Route): void {
  keepInAddress(route);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Updates the address of the current view without adding a history entry. */
export function keepInAddress(route: Route): void {
  history.replaceState(history.state, '', formatRoute(route));
}

function whereIs(path: readonly EventTarget[]): Left | undefined {
  const elements = path.filter((target) => target instanceof HTMLElement);
  const link = elements.find(({ dataset }) => dataset['key']);
  const key = link?.dataset['key'];
  if (!link || !key) return undefined;
  const run = elements.find(({ dataset }) => dataset['run'])?.dataset['run'];
  return { key, run, top: link.getBoundingClientRect().top };
}
