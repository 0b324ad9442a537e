import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { type ActivePage, activePage } from '../common/active-page.ts';
import type { Request } from '../common/messages.ts';
import { type FrameReport, linkPage, type PageLink, type PageTerm, type ShowTerm } from '../common/page-link.ts';

export interface PageView {
  page: ActivePage | undefined;
  /** `looking`: until the first answer. `silent`: nothing answers. */
  state: 'looking' | 'read' | 'silent';
  /** The reports of all frames, top frame first. */
  reports: readonly FrameReport[];
  show(term: ShowTerm): void;
  /** Makes a frame fetch the glossary that its page offers. */
  takeGlossary(frame: string): void;
}

/** The page that the reader sees, updated when it changes or when the reader goes to another. */
export function usePage(): PageView {
  const [page, setPage] = useState<ActivePage>();
  const [state, setState] = useState<PageView['state']>('looking');
  const [reports, setReports] = useState<readonly FrameReport[]>([]);
  const link = useRef<PageLink>(undefined);

  useEffect(() => {
    let current = 0;
    let tab: number | undefined;
    let linked = false;

    async function look(): Promise<void> {
      const turn = ++current;
      linked = false;
      link.current?.close();
      const found = await activePage();
      if (turn !== current) return;
      tab = found?.tab;
      setPage(found);
      if (!found) return setState('silent');
      link.current = linkPage(
        found.tab,
        (told) => {
          if (turn !== current) return;
          linked = true;
          setReports(told);
          setState('read');
        },
        () => {
          if (turn !== current) return;
          linked = false;
          setReports([]);
          setState('silent');
        },
      );
    }

    const onUpdated = (updated: number, { status }: { status?: string }) => {
      if (updated === tab && status === 'complete') void look();
    };
    const onActivated = () => void look();
    // The content script may start after the page is complete; the first thing it does is to report to the background.
    const onMessage = ({ type }: Partial<Request>, { tab: from }: Browser.runtime.MessageSender) => {
      if (type === 'state' && from?.id === tab && !linked) void look();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onActivated.addListener(onActivated);
    browser.runtime.onMessage.addListener(onMessage);
    void look();
    return () => {
      current = -1;
      link.current?.close();
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, []);

  return {
    page,
    state,
    reports,
    show: (term) => link.current?.show(term),
    takeGlossary: (frame) => link.current?.takeGlossary(frame),
  };
}

/** A term on the page, with its frame. */
export type FoundTerm = PageTerm & { frame: string };

/** The terms of all frames, each once, in order of appearance. */
export function termsOf(reports: readonly FrameReport[]): FoundTerm[] {
  const terms = new Map<string, FoundTerm>();
  for (const { frame, terms: found } of reports) {
    for (const term of found) if (!terms.has(term.key)) terms.set(term.key, { ...term, frame });
  }
  return [...terms.values()];
}
