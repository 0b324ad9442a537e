import { browser } from 'wxt/browser';
import type { Problem } from '../packs/types.ts';

/** What a frame of a page tells the popup and the side panel while they are open, and again at every change. */
export interface FrameReport {
  /** Names the frame as long as it lives. */
  frame: string;
  top: boolean;
  on: boolean;
  /** `text/html`; a browser shows a PDF or a picture in a document of its own, of that type. */
  contentType: string;
  /** In order of appearance, each term once, with its first surface. */
  terms: readonly PageTerm[];
  /** Of the top frame, where the page has one of its own. */
  glossary?: OfferedGlossary;
}

export interface OfferedGlossary {
  url: string;
  /** Why it could not be taken in, once that was tried. */
  problem?: Problem;
}

export interface PageTerm {
  key: string;
  /** As the page writes it. */
  surface: string;
}

/** Asks a frame to scroll to a term and to open its card. */
export interface ShowTerm {
  frame: string;
  key: string;
}

/** Asks a frame to fetch the glossary that it offers: the reader wants it. */
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
 * Connects to all frames of a tab: needs no background, which may die, and nothing stored, which may be stale. The top
 * frame comes first in what `onReports` gets. `onEnd` is called when nobody listens: at once where no content script
 * runs, else when the page is left.
 */
export function linkPage(tab: number, onReports: (reports: FrameReport[]) => void, onEnd: () => void): PageLink {
  const reports = new Map<string, FrameReport>();
  const port = browser.tabs.connect(tab, { name: PAGE_PORT });
  port.onMessage.addListener((report: FrameReport) => {
    reports.set(report.frame, report);
    onReports([...reports.values()].sort((a, b) => Number(b.top) - Number(a.top)));
  });
  port.onDisconnect.addListener(() => {
    // Chromium logs an error that nobody has looked at.
    void browser.runtime.lastError;
    onEnd();
  });
  return {
    show: (wanted) => port.postMessage(wanted),
    takeGlossary: (frame) => port.postMessage({ frame, takeGlossary: true } satisfies TakeGlossary),
    close: () => port.disconnect(),
  };
}
