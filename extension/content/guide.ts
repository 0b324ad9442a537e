import type { Browser } from 'wxt/browser';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import { step } from '../../widgets/core/page/steps.ts';
import type { FrameReport, PageTerm, ShowTerm, TakeGlossary } from '../common/page-link.ts';
import type { Problem } from '../packs/types.ts';
import { bringIntoView } from './bring-into-view.ts';
import { offeredGlossary, takeGlossary } from './own-glossary.ts';
import { meeting } from './later.ts';
import type { Reader } from './reader.ts';

/** What this frame is, kept as it stands. */
export interface ReadPage {
  readonly site: string;
  on: boolean;
  /** The marked hits in document order. */
  hits: readonly PageHit[];
  /** While the page is read. */
  reader: Reader | undefined;
}

/** Leads readers about a page: from popup and side panel, and by shortcuts. Most pages are read without. */
export interface Guide {
  /** Lets the popup or the side panel see what this frame holds, and show a term in it. */
  connect(port: Browser.runtime.Port): void;
  /** Tells them again. */
  tell(): void;
  /** Shows the next (1) or the previous (-1) term, if this is the frame that the reader is in. */
  step(by: 1 | -1): void;
}

export function createGuide(page: ReadPage): Guide {
  const frame = Math.random().toString(36);
  const ports = new Set<Browser.runtime.Port>();
  const top = window === window.top;
  let problem: Problem | undefined;

  const post = (port: Browser.runtime.Port) => {
    const glossary = top ? offeredGlossary() : undefined;
    const report: FrameReport = {
      on: page.on,
      terms: termsOf(page.hits),
      frame,
      top,
      contentType: document.contentType,
      ...(glossary && { glossary: { ...glossary, ...(problem && { problem }) } }),
    };
    try {
      port.postMessage(report);
    } catch {
      // Its popup was closed before this code was there.
      ports.delete(port);
    }
  };

  const tell = () => ports.forEach(post);

  const take = async () => {
    const glossary = top ? offeredGlossary() : undefined;
    if (!glossary) return;
    problem = await takeGlossary(glossary, page.site);
    tell();
  };

  /** Opens a hit's card: which one, may hang on where the reader was last. */
  const goTo = async (choose: (hits: readonly PageHit[], last: PageHit | null) => PageHit | null | undefined) => {
    const explainer = await page.reader?.explainer();
    const hit = explainer && choose(page.hits, explainer.last);
    if (!hit) return;
    bringIntoView(hit);
    explainer.open(hit);
  };

  return {
    connect(port) {
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener((wanted: ShowTerm | TakeGlossary) => {
        if (wanted.frame !== frame) return;
        if ('takeGlossary' in wanted) void take();
        else void goTo((hits) => hits.find(({ term }) => term === wanted.key));
      });
      post(port);
    },
    tell,
    step(by) {
      if (hasReader()) void goTo((hits, last) => step(hits, last, by));
    },
  };
}

/**
 * All frames of a tab are told to step: the one that has focus does, or whose card has it, or the top one when none has.
 */
function hasReader(): boolean {
  const { guest, isRaised } = meeting();
  const active = document.activeElement;
  const isElsewhere = active !== null && (active.matches('iframe, frame') || active === guest);
  return window === window.top
    ? !document.hasFocus() || !isElsewhere
    : isRaised === true || (document.hasFocus() && !isElsewhere);
}

/** Each term once, as it is first written. */
function termsOf(hits: readonly PageHit[]): PageTerm[] {
  const surfaces = new Map<string, string>();
  for (const { term, text } of hits) if (!surfaces.has(term)) surfaces.set(term, text);
  return Array.from(surfaces, ([key, surface]) => ({ key, surface }));
}
