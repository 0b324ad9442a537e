import { ASK, type HeightMessage } from './height.ts';

// In a page made for frames: tells the page around how high it is, whenever that changes and when it is asked.

function tell(): void {
  const message: HeightMessage = {
    type: 'mingci-height',
    height: Math.ceil(document.body.getBoundingClientRect().height),
  };
  // To whoever frames it: a height is no secret, and who may frame it is for the server to say.
  parent.postMessage(message, '*');
}

if (parent !== window) {
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASK) tell();
  });
  new ResizeObserver(tell).observe(document.body);
}
