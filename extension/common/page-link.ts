import { browser } from 'wxt/browser';
import type { Problem } from '../packs/types.ts';

/** What a frame of a page reports to the open popup and side panel, first at once and then at every change. */
export interface FrameReport {
  /** Identifies the frame for as long as it exists. */
  frame: string;
  top: boolean;
  on: boolean;
  /** `text/html`, or the type of a PDF or a picture, which browsers show in a document of their own. */
  contentType: string;
  /** Each term once, with its first surface, in order of appearance. */
  terms: readonly PageTerm[];
  /** The page's own glossary, if it has one; only the top frame reports it. */
  glossary?: OfferedGlossary;
}

export interface OfferedGlossary {
  url: string;
  /** Why it could not be imported, if that was tried. */
  problem?: Problem;
}

export interface PageTerm {
  key: string;
  /** The term as the page writes it. */
  surface: string;
}

/** Asks a frame to scroll to a term and open its card. */
export interface ShowTerm {
  frame: string;
  key: string;
}

/** Asks a frame to fetch the glossary that it offers, since the reader wants it. */
export interface TakeGlossary {
  frame: string;
  takeGlossary: true;
}

export const PAGE_PORT = 'page';

export interface PageLink {
  show(wanted: ShowTerm): void;
  takeGlossary(frame: string): void;
  close(): void;
}

/**
 * Connects to all frames of a tab directly, since the background may be stopped and stored data may be stale.
 * `onReports` gets the top frame's report first. `onEnd` is called when nothing listens: at once if no content script
 * runs, otherwise when the reader leaves the page.
 */
export function linkPage(tab: number, onReports: (reports: FrameReport[]) => void, onEnd: () => void): PageLink {
  const reports = new Map<string, FrameReport>();
  const port = browser.tabs.connect(tab, { name: PAGE_PORT });
  port.onMessage.addListener((report: FrameReport) => {
    reports.set(report.frame, report);
    onReports([...reports.values()].sort((a, b) => Number(b.top) - Number(a.top)));
  });
  port.onDisconnect.addListener(() => {
    // Chromium logs the error unless it is read.
    void browser.runtime.lastError;
    onEnd();
  });
  return {
    show: (wanted) => port.postMessage(wanted),
    takeGlossary: (frame) => port.postMessage({ frame, takeGlossary: true } satisfies TakeGlossary),
    close: () => port.disconnect(),
  };
}
