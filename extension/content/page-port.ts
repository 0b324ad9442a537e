import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { type FrameReport, PAGE_PORT, type ShowTerm, type TakeGlossary } from '../common/page-link.ts';
import type { Problem } from '../packs/types.ts';
import { offeredGlossary, takeGlossary } from './own-glossary.ts';

type Told = Pick<FrameReport, 'on' | 'terms'>;

/** Lets the popup and the side panel see what this frame holds, and show a term in it. */
export function servePage(
  site: string,
  onShow: (key: string) => void,
  signal: AbortSignal,
): { tell(told: Told): void } {
  const frame = Math.random().toString(36);
  const ports = new Set<Browser.runtime.Port>();
  const top = window === window.top;
  let last: Told = { on: false, terms: [] };
  let problem: Problem | undefined;

  const post = (port: Browser.runtime.Port) => {
    const glossary = top ? offeredGlossary() : undefined;
    port.postMessage({
      ...last,
      frame,
      top,
      contentType: document.contentType,
      ...(glossary && { glossary: { ...glossary, ...(problem && { problem }) } }),
    } satisfies FrameReport);
  };

  const take = async () => {
    const glossary = top ? offeredGlossary() : undefined;
    if (!glossary) return;
    problem = await takeGlossary(glossary, site);
    for (const port of ports) post(port);
  };

  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((wanted: ShowTerm | TakeGlossary) => {
      if (wanted.frame !== frame) return;
      if ('takeGlossary' in wanted) void take();
      else onShow(wanted.key);
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
