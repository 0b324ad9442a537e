import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { ReadingPage } from './page.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

export type BrowserName = keyof typeof LAUNCH;
export const BROWSERS = Object.keys(LAUNCH) as BrowserName[];

/** The built extension of each browser, from the repository's root. */
export const EXTENSIONS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

export interface View {
  width: number;
  height: number;
  /** Whether it has a touch screen, as a phone does. */
  touch?: boolean;
}

/** A reader: a browser with the extension installed. */
export class Reader {
  readonly name: BrowserName;
  readonly driver: Driver;

  constructor(name: BrowserName, driver: Driver) {
    this.name = name;
    this.driver = driver;
  }

  /**
   * Opens a page in a new tab, and resolves once it has loaded.
   * @param view `window` is the size of the window, and changes with it
   */
  async open(url: string, view: View | 'window' = { width: 1280, height: 800 }): Promise<ReadingPage> {
    const page = await this.driver.browser.newPage();
    if (view !== 'window') await page.setViewport({ ...view, hasTouch: view.touch ?? false });
    const reading = new ReadingPage(this.driver, page);
    await this.driver.goto(page, url);
    return reading;
  }

  /**
   * Opens one of the extension's own pages (`options.html`) in a tab, and resolves once it has content. Firefox does
   * not tell drivers that such a page has loaded.
   */
  async openOwn(path: string, view: View = { width: 1280, height: 800 }): Promise<Page> {
    const page = await this.driver.browser.newPage();
    await page.setViewport({ ...view, hasTouch: view.touch ?? false });
    void page.goto(`${this.driver.ownOrigin}/${path}`).catch(() => undefined);
    // While such a page is loading, Firefox 153 fails with an internal TypeError.
    const isThere = () => page.$('main').then(Boolean, () => false);
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
    return page;
  }

  close(): Promise<void> {
    return this.driver.browser.close();
  }
}

export async function startReader(name: BrowserName, options: LaunchOptions): Promise<Reader> {
  return new Reader(name, await LAUNCH[name](options));
}
