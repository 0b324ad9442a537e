import type { Box } from '../../../widgets/core/card/place.ts';
import { inside, type Level, type Size } from './geometry.ts';

export const viewport = (): Size => ({ width: innerWidth, height: innerHeight });

/**
 * Where a frame's viewport is in this one. A rotated frame counts as its bounding box: the card is beside the frame
 * then, not beside the term.
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
 * In each animation frame, reports the state if it has changed since the last report, until stopped: not everything
 * that moves an element has an event. While a report is under way, changes wait.
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
