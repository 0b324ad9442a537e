import type { Browser, Frame, Page } from 'puppeteer-core';

/** What of a browser with the extension installed must be done by each browser's own means. */
export interface Driver {
  readonly browser: Browser;
  /** Where the extension's own pages are: an origin, without a slash at its end. */
  readonly ownOrigin: string;
  /** Goes to an address, and resolves when the page has loaded. */
  goto(page: Page, url: string): Promise<void>;
  /**
   * Calls a function's source with the shadow root of the open card, closed as it is, and JSON arguments.
   * Resolves to what it returns, as JSON; undefined when the frame has no card.
   */
  callInCard(frame: Frame, source: string, args: string): Promise<string | undefined>;
  /** Runs one of the extension's commands, as its shortcut does: keys sent by a driver never reach a browser's own UI. */
  command(page: Page, name: string): Promise<void>;
  /** Clicks the extension's button in the toolbar. */
  clickAction(page: Page): Promise<void>;
  /** The text on that button. */
  badge(page: Page): Promise<string>;
  /**
   * Runs code in the browser's own window, where address bar, menus and side bar are, as the body of an async function of
   * `value`. Firefox lets a driver in there, Chromium doesn't.
   */
  inWindow?(page: Page, body: string, value?: string): Promise<unknown>;
}

export interface LaunchOptions {
  /** The built extension; without it, a plain browser. */
  extension?: string;
  headless: boolean;
  /** Reaches this machine alone: every other address fails at once, the same on a closed network and an open one. */
  offline?: boolean;
}

/**
 * In the page: the card's host, in whichever open shadow root it hangs.
 * This and all functions that are sent to a page stand on their own: nothing around them goes along.
 */
export function findCardHost(): Element | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    const host = root.querySelector('mingci-card');
    if (host) return host;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return null;
}

/** The source of a function `(root, json) => json` that calls `fn(root, ...args)`. */
export const inCardSource = (source: string) =>
  `async function (root, json) { return JSON.stringify(await (${source})(root, ...JSON.parse(json))); }`;

/** The extension shows its first page as soon as it is installed: it comes up beside, and before, whatever a test opens. */
export async function closeFirstPage(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}
