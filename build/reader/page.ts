import type { Frame, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { markedTexts, placeOfText, serialised } from './in-page.ts';

type InCard<Args extends unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result | Promise<Result>;

/** A page as a reader sees it, or one frame of it. */
export class ReadingPage {
  /** Puppeteer's page, for everything that is the same in all browsers. */
  readonly page: Page;
  readonly frame: Frame;
  /** Everything that the page has logged to the console or thrown since it was opened. */
  readonly console: string[];
  readonly #driver: Driver;

  constructor(driver: Driver, page: Page, frame = page.mainFrame(), console: string[] = []) {
    this.#driver = driver;
    this.page = page;
    this.frame = frame;
    this.console = console;
    if (frame !== page.mainFrame()) return;
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (error) => console.push(String(error)));
  }

  /** The frame of this page whose address ends like this. */
  inFrame(ending: string): ReadingPage {
    const frame = this.page.frames().find((each) => each.url().endsWith(ending));
    if (!frame) throw new Error(`No frame's address ends with ${ending}`);
    return new ReadingPage(this.#driver, this.page, frame, this.console);
  }

  /** The marked texts, in page order. */
  marks(): Promise<string[]> {
    return this.frame.evaluate(markedTexts);
  }

  /** The document, serialised. */
  document(): Promise<string> {
    return this.frame.evaluate(serialised);
  }

  /** Scrolls the nth (from 0) occurrence of a text into view and returns its place in the window. */
  async placeOf(text: string, nth = 0): Promise<{ x: number; y: number }> {
    const place = await this.frame.evaluate(placeOfText, text, nth);
    if (!place) throw new Error(`The page does not show ${text} ${nth + 1} times`);
    const around = await (await this.frame.frameElement())?.boundingBox();
    return { x: place.x + (around?.x ?? 0), y: place.y + (around?.y ?? 0) };
  }

  /** Moves the pointer onto a text. */
  async hover(text: string, nth = 0): Promise<void> {
    const { x, y } = await this.placeOf(text, nth);
    await this.page.mouse.move(x, y);
  }

  async click(text: string, nth = 0): Promise<void> {
    const { x, y } = await this.placeOf(text, nth);
    await this.page.mouse.click(x, y);
  }

  async tap(text: string, nth = 0): Promise<void> {
    const { x, y } = await this.placeOf(text, nth);
    await this.page.touchscreen.tap(x, y);
  }

  /**
   * Calls a function in the page with the open card's shadow root; resolves to undefined if no card is open.
   * Arguments and result must be JSON.
   */
  async inCard<Args extends unknown[], Result>(fn: InCard<Args, Result>, ...args: Args): Promise<Result | undefined> {
    const json = await this.#driver.callInCard(this.frame, String(fn), JSON.stringify(args));
    return json === undefined ? undefined : (JSON.parse(json) as Result);
  }

  /** The text of the open card as a reader sees it, or undefined if no card is open. */
  cardText(): Promise<string | undefined> {
    return this.inCard((root) => (root.querySelector('.card') as HTMLElement).innerText);
  }

  /** The middle of the nth element in the open card that matches a selector and contains a text. */
  async placeInCard(selector: string, text = '', nth = 0): Promise<{ x: number; y: number }> {
    const place = await this.inCard(
      (root, fits, holds, index) => {
        const found = [...root.querySelectorAll(fits)].filter((each) => each.textContent.includes(holds))[index];
        found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
      text,
      nth,
    );
    if (!place) throw new Error(`No open card has ${selector} with the text “${text}”`);
    return place;
  }

  async clickInCard(selector: string, text = '', nth = 0): Promise<void> {
    const { x, y } = await this.placeInCard(selector, text, nth);
    await this.page.mouse.click(x, y);
  }

  async press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Runs a command of the extension, as its shortcut does: `next-term`, say. */
  command(name: string): Promise<void> {
    return this.#driver.command(this.page, name);
  }

  /** Clicks the extension's button in the toolbar. */
  clickAction(): Promise<void> {
    return this.#driver.clickAction(this.page);
  }

  /** The text on that button. */
  badge(): Promise<string> {
    return this.#driver.badge(this.page);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
