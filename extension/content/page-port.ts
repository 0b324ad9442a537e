import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { type FrameReport, PAGE_PORT, type ShowTerm } from '../common/page-link.ts';

type Told = Pick<FrameReport, 'on' | 'terms'>;

/** Lets the popup and the side panel see what this frame holds, and show a term in it. */
export function servePage(onShow: (key: string) => void, signal: AbortSignal): { tell(told: Told): void } {
  const frame = Math.random().toString(36);
  const ports = new Set<Browser.runtime.Port>();
  let last: Told = { on: false, terms: [] };

  const post = (port: Browser.runtime.Port) =>
    port.postMessage({
      ...last,
      frame,
      top: window === window.top,
      contentType: document.contentType,
    } satisfies FrameReport);

  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((wanted: ShowTerm) => {
      if (wanted.frame === frame) onShow(wanted.key);
    });
    post(port);
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(connect), { once: true });

  return {
    tell(told) {
      last = told;
      for (const port of ports) post(port);
    },
  };
}
