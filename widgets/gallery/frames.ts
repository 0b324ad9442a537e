import { ASK, isHeight } from './height.ts';

/**
 * `frames.js`, for a page that has frames of class `mingci-frame`: makes each as high as what it shows. A message counts
 * only if it comes from such a frame's own window and from the origin that its `src` names; nothing in it is used but a
 * number.
 */
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe.mingci-frame')];
const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, document.baseURI).origin;

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame) && isHeight(data)) frame.height = String(Math.ceil(data.height));
});

// Those that were there before this file told their height to nobody. Anyone may know what is asked.
for (const frame of frames()) {
  const ask = () => frame.contentWindow?.postMessage(ASK, '*');
  ask();
  frame.addEventListener('load', ask);
}
