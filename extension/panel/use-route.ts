import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from '../common/route.ts';

/** What the reader went on from. */
export interface Left {
  /** Its `data-key`. */
  key: string;
  /** `data-run` of the stretch of a long list that it is in, which is not there until the window is near it. */
  run: string | undefined;
  /** Its place in the window, in CSS pixels. */
  top: number;
}

/** What an entry of the tab's history remembers. */
interface Memory {
  /** How many entries of ours lie under it: where there is none, there is no way back. */
  depth: number;
  left?: Left;
  /** Which of `asked` is explained. */
  asked?: number;
}

/** The texts to explain. Here alone: a browser writes down addresses, and what its entries remember. */
const asked: string[] = [];

const memory = (): Memory => ({ depth: 0, ...(history.state as Partial<Memory> | null) });

export interface Router {
  route: Route;
  canGoBack: boolean;
  /** What the reader had gone on from when they were last here: focus belongs there. */
  left: Left | undefined;
}

/** The view that the address names, and how it came to be shown. `usual` is for an address that names none. */
export function useRoute(usual: Route): Router {
  const read = (): Router => {
    const { depth, left, asked: nth = -1 } = memory();
    return { route: parseRoute(location.hash, asked[nth]) ?? usual, canGoBack: depth > 0, left };
  };
  const [router, setRouter] = useState(read);

  useEffect(() => {
    let { depth } = memory();
    const onChange = () => {
      // An entry that is new has no memory yet.
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

/** Shows another view in place of this one: the way back leads to where the reader came from. */
export function goOnTo(route: Route): void {
  keepInAddress(route);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Changes what the address says of the shown view, without a step to go back over. */
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
