import type { Browser, Frame, Page } from 'puppeteer-core';

/** What each browser does in its own way, once the extension is installed. */
export interface Driver {
  readonly browser: Browser;
  /** The origin of the extension's own pages, without a trailing slash. */
  readonly ownOrigin: string;
  /** Goes to an address, and resolves when the page has loaded. */
  goto(page: Page, url: string): Promise<void>;
  /**
   * Calls a function, given as source, with the (closed) shadow root of the open card and with JSON arguments.
   * Resolves to its result as JSON, or to undefined if the frame has no card.
   */
  callInCard(frame: Frame, source: string, args: string): Promise<string | undefined>;
  /**
   * Runs one of the extension's commands, as its shortcut does: keys sent by a driver never reach the browser's own UI.
   */
  command(page: Page, name: string): Promise<void>;
  /** Clicks the extension's button in the toolbar. */
  clickAction(page: Page): Promise<void>;
  /** The text on that button. */
  badge(page: Page): Promise<string>;
  /**
   * Runs code, as the body of an async function of `value`, in the browser's own window, which has the address bar, the
   * menus and the side bar. Firefox lets a driver do that; Chromium doesn't.
   */
  inWindow?(page: Page, body: string, value?: string): Promise<unknown>;
}

export interface LaunchOptions {
  /** The folder of the built extension. If left out, the browser has none. */
  extension?: string;
  headless: boolean;
  /** Makes every address outside this machine fail at once, so that runs are alike with and without a network. */
  offline?: boolean;
}

/**
 * In the page: finds the card's host, in whichever open shadow root it is.
 * Like all functions that are sent to a page, it may not use anything defined outside of it.
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

/**
 * Closes the welcome page, which the extension opens once it is installed, so that it doesn't get in the way of tests.
 */
export async function closeFirstPage(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}
