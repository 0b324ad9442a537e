import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { need } from '../setup/browsers.mjs';
import { type Driver, findCardHost, inCardSource, type LaunchOptions } from './driver.ts';

/** Of WebDriver BiDi's answers, what is read here. */
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

/** Puppeteer has no words for what is Firefox's alone, but lets its connection be used. */
interface Connection {
  send(method: string, params: object): Promise<Answer>;
}

/** As on phones, and as in Chromium without a window: a page is as wide as the view, with no scroll bar in it. */
const NO_SCROLL_BARS = { 'ui.useOverlayScrollbars': 1 };

/** All that is not for this machine goes to a proxy that isn't there (port 9, "discard"). */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

/** The extension's id, as its manifest has it. */
const ID = 'mingci@mingci';
const UUID = '6b0f6f0e-7a3c-4c5e-9a51-0d2d6c1e4b7a';

/** See `closeFirstPage`: Firefox tells no driver what its tabs show of an extension. */
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
    // Lets the driver into the browser's own window, where the toolbar and the shortcuts are.
    args: ['--remote-allow-system-access'],
    // Firefox makes up the origin of an extension's pages anew for each profile.
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
        // Firefox 153 takes the error page of a frame for the page's own, finds no error in the page's address, and
        // reports this (remote/content/shared/Navigate.sys.mjs, onLocationChange). The page goes on loading.
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

/** What WebDriver BiDi calls a frame; Puppeteer keeps it to itself. */
const contextOf = (frame: Frame) => (frame as Frame & { _id: string })._id;
