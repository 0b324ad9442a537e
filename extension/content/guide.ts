import type { Browser } from 'wxt/browser';
import type { PageHit } from '../../widgets/core/page/hit.ts';
import { step } from '../../widgets/core/page/steps.ts';
import type { FrameReport, PageTerm, ShowTerm, TakeGlossary } from '../common/page-link.ts';
import type { Problem } from '../packs/types.ts';
import { bringIntoView } from './bring-into-view.ts';
import { offeredGlossary, takeGlossary } from './own-glossary.ts';
import { meeting } from './later.ts';
import type { Reader } from './reader.ts';

/** The current state of this frame. */
export interface ReadPage {
  readonly site: string;
  on: boolean;
  /** The marked hits in document order. */
  hits: readonly PageHit[];
  /** Defined while the page is read. */
  reader: Reader | undefined;
}

/** Takes readers to terms on the page, from the popup, the side panel or by shortcut. Most pages never need it. */
export interface Guide {
  /** Lets the popup or the side panel see which terms this frame has, and show one. */
  connect(port: Browser.runtime.Port): void;
  /** Reports to them again. */
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
      // Its popup was closed before this code was loaded.
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

  /** Opens the card of the hit that `choose` returns; it is also given the hit that was opened last. */
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

/** All frames of a tab are told to step. The one that has focus does, or whose card has focus, or else the top one. */
function hasReader(): boolean {
  const { guest, isRaised } = meeting();
  const active = document.activeElement;
  const isElsewhere = active !== null && (active.matches('iframe, frame') || active === guest);
  return window === window.top
    ? !document.hasFocus() || !isElsewhere
    : isRaised === true || (document.hasFocus() && !isElsewhere);
}

/** Each term once, with its first surface. */
function termsOf(hits: readonly PageHit[]): PageTerm[] {
  const surfaces = new Map<string, string>();
  for (const { term, text } of hits) if (!surfaces.has(term)) surfaces.set(term, text);
  return Array.from(surfaces, ([key, surface]) => ({ key, surface }));
}
