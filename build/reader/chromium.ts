import puppeteer, { type CDPSession, type Frame, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { chromiumFlags, need } from '../setup/browsers.mjs';
import { closeFirstPage, type Driver, findCardHost, inCardSource, type LaunchOptions } from './driver.ts';

/** The part of `chrome` in the extension's service worker that is used here. */
interface ExtensionApi {
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  commands: { onCommand: { dispatch(command: string, tab: { id: number }): void } };
}
declare const chrome: ExtensionApi;

/** Chromium, Chrome or Edge. */
export async function launchChromium({ extension, headless, offline = false }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: need('chromium'),
    headless,
    // Over a pipe instead of a port, the extension can be installed through the protocol. Chrome 137 removed
    // --load-extension (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
    pipe: true,
    enableExtensions: true,
    args: offline ? [...chromiumFlags(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : chromiumFlags(),
    defaultViewport: null,
  });
  const id = extension === undefined ? undefined : await browser.installExtension(extension);
  if (id !== undefined) await closeFirstPage(browser);

  /** The extension's service worker, which does not fall asleep while a driver is attached to it. */
  async function background(): Promise<WebWorker> {
    const target = await browser.waitForTarget(
      (each) => each.type() === TargetType.SERVICE_WORKER && each.url().includes(id ?? ''),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The extension has no service worker');
    return worker;
  }

  return {
    browser,
    ownOrigin: `chrome-extension://${id}`,
    async goto(page, url) {
      await page.goto(url);
    },
    async callInCard(frame, source, args) {
      const client = clientOf(frame);
      const host = await frame.evaluateHandle(findCardHost);
      const { objectId } = host.remoteObject();
      if (objectId === undefined) return undefined;
      const { node } = await client.send('DOM.describeNode', { objectId, pierce: true, depth: 1 });
      const root = node.shadowRoots?.[0];
      if (!root) return undefined;
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        functionDeclaration: inCardSource(source),
        objectId: object.objectId as string,
        arguments: [{ objectId: object.objectId as string }, { value: args }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as string | undefined;
    },
    async command(page, name) {
      await page.bringToFront();
      await (await background()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab) chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async clickAction(page) {
      await page.bringToFront();
      const installed = (await browser.extensions()).get(id ?? '');
      if (!installed) throw new Error('The extension is not installed');
      await page.triggerExtensionAction(installed);
    },
    async badge(page: Page) {
      await page.bringToFront();
      return (await background()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
      });
    },
  };
}

/** The session that a frame's handles belong to, which Puppeteer does not expose. */
const clientOf = (frame: Frame) => (frame as Frame & { client: CDPSession }).client;
