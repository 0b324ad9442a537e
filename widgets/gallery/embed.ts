import { ASK, type HeightMessage } from './height.ts';

// In a page for frames: tells the page around it its height, whenever that changes and when asked.

function tell(): void {
  const message: HeightMessage = {
    type: 'mingci-height',
    height: Math.ceil(document.body.getBoundingClientRect().height),
  };
  // To any origin: the height is no secret, and the server decides who may frame the page.
  parent.postMessage(message, '*');
}

if (parent !== window) {
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASK) tell();
  });
  new ResizeObserver(tell).observe(document.body);
}
