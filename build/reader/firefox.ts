import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { need } from '../setup/browsers.mjs';
import { type Driver, findCardHost, inCardSource, type LaunchOptions } from './driver.ts';

/** The part of WebDriver BiDi's answers that is read here. */
interface Answer {
  result: { type: 'success' | 'exception'; result: RemoteValue; exceptionDetails?: { text: string } };
}
interface RemoteValue {
  type: string;
  value?: unknown;
}
interface ElementValue extends RemoteValue {
  value: { shadowRoot: { sharedId: string } | null };
}
type Argument = { type: 'string'; value: string } | { sharedId: string };

/** Puppeteer has no API for what is specific to Firefox, but its connection can be used. */
interface Connection {
  send(method: string, params: object): Promise<Answer>;
}

/** As on phones and in headless Chromium: scroll bars take no space, so a page is as wide as its view. */
const NO_SCROLL_BARS = { 'ui.useOverlayScrollbars': 1 };

/** Sends everything that is not for this machine to a proxy that does not exist (port 9, "discard"). */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

/** The extension's id in its manifest. */
const ID = 'mingci@mingci';
const UUID = '6b0f6f0e-7a3c-4c5e-9a51-0d2d6c1e4b7a';

/** Does what `closeFirstPage` does: Firefox does not tell drivers the address of an extension's page in a tab. */
const CLOSE_FIRST_PAGE = `
  const first = () => gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  while (!first()) await new Promise((resolve) => setTimeout(resolve, 50));
  gBrowser.removeTab(first());
`;

export async function launchFirefox({ extension, headless, offline = false }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: need('firefox'),
    headless,
    // Gives the driver access to the browser's own window, for the toolbar and the shortcuts.
    args: ['--remote-allow-system-access'],
    // Firefox chooses a random origin for an extension's pages in each profile, unless it is set.
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      ...(headless && NO_SCROLL_BARS),
      ...(offline && OFFLINE),
    },
    defaultViewport: null,
  });
  const id = extension === undefined ? undefined : await browser.installExtension(extension);
  const { connection } = browser as Browser & { connection: Connection };

  async function call(
    context: string,
    functionDeclaration: string,
    args: Argument[],
    shadow = false,
  ): Promise<RemoteValue> {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      ...(shadow && { serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' } }),
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result;
  }

  /** Runs code in the browser's window, with `extension` and its toolbar `button`. */
  async function inWindow(page: Page | undefined, body: string, value = ''): Promise<unknown> {
    await page?.bringToFront();
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
      result: { contexts: { context: string; url: string }[] };
    };
    const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    const source = `async function (id, value) {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const button = ExtensionParent.apiManager.global.browserActionFor(extension);
      ${body}
    }`;
    const args = [id ?? '', value].map((text) => ({ type: 'string' as const, value: text }));
    return (await call(window.context, source, args)).value;
  }

  if (id !== undefined) await inWindow(undefined, CLOSE_FIRST_PAGE);

  return {
    browser,
    ownOrigin: `moz-extension://${UUID}`,
    async goto(page, url) {
      try {
        await page.goto(url);
      } catch (error) {
        // Firefox 153 mistakes a frame's error page for the page's own, finds no error in the page's address, and
        // reports that (remote/content/shared/Navigate.sys.mjs, onLocationChange). The page goes on loading.
        if (!String(error).includes('Address rejected')) throw error;
        await page.waitForFunction(() => document.readyState === 'complete');
      }
    },
    async callInCard(frame, source, args) {
      const host = await call(contextOf(frame), String(findCardHost), [], true);
      if (host.type !== 'node') return undefined;
      const { shadowRoot } = (host as ElementValue).value;
      if (!shadowRoot) return undefined;
      const json: Argument = { type: 'string', value: args };
      const value = await call(contextOf(frame), inCardSource(source), [{ sharedId: shadowRoot.sharedId }, json]);
      return value.value as string | undefined;
    },
    async command(page, name) {
      await inWindow(page, 'extension.shortcuts.onCommand(value);', name);
    },
    async clickAction(page) {
      await inWindow(page, 'button.triggerAction(window);');
    },
    inWindow,
    async badge(page) {
      return String(await inWindow(page, 'return button.action.getContextData(gBrowser.selectedTab).badgeText ?? "";'));
    },
  };
}

/** WebDriver BiDi's id of a frame, which Puppeteer does not expose. */
const contextOf = (frame: Frame) => (frame as Frame & { _id: string })._id;
