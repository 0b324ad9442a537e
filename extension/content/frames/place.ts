import type { Box } from '../../../widgets/core/card/place.ts';
import { inside, type Level, type Size } from './geometry.ts';

export const viewport = (): Size => ({ width: innerWidth, height: innerHeight });

/**
 * Where a frame's viewport lies in this one. A frame that is turned is taken for the box around it: the card stands by the
 * frame then, and not by the term in it.
 */
export function levelOf(element: Element): Level {
  const style = getComputedStyle(element);
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  const share = (of: number, ...names: string[]) =>
    names.reduce((sum, name) => sum + Number.parseFloat(style.getPropertyValue(name)), 0) / of;
  const edges: Box = {
    left: share(offsetWidth, 'border-left-width', 'padding-left'),
    top: share(offsetHeight, 'border-top-width', 'padding-top'),
    right: share(offsetWidth, 'border-right-width', 'padding-right'),
    bottom: share(offsetHeight, 'border-bottom-width', 'padding-bottom'),
  };
  return { place: inside(element.getBoundingClientRect(), edges), around: viewport() };
}

/**
 * Tells in each frame of the screen how things stand, when that has changed since it was last told, until it is stopped:
 * there is no event for all that moves things. While one is being told, what changes waits.
 */
export function keepTelling<State>(look: () => State, tell: (state: State) => Promise<unknown>): () => void {
  let told = JSON.stringify(look());
  let frame = 0;
  let isBusy = false;
  const onFrame = () => {
    frame = requestAnimationFrame(onFrame);
    if (isBusy) return;
    const state = look();
    const news = JSON.stringify(state);
    if (news === told) return;
    told = news;
    isBusy = true;
    void tell(state).finally(() => {
      isBusy = false;
    });
  };
  frame = requestAnimationFrame(onFrame);
  return () => cancelAnimationFrame(frame);
}
