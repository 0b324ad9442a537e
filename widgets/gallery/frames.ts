import { ASK, isHeight } from './height.ts';

/**
 * `frames.js`, for pages with frames of class `mingci-frame`: gives each frame the height of its content. It accepts
 * only messages from such a frame's own window and from the origin in its `src`, and uses only a number from them.
 */
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe.mingci-frame')];
const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, document.baseURI).origin;

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame) && isHeight(data)) frame.height = String(Math.ceil(data.height));
});

// Frames that loaded before this script reported their height in vain, so ask them. The question is no secret.
for (const frame of frames()) {
  const ask = () => frame.contentWindow?.postMessage(ASK, '*');
  ask();
  frame.addEventListener('load', ask);
}
