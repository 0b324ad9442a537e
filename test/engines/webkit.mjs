// WebKit for @web/test-runner: WebKitGTK's MiniBrowser, driven by WebKitWebDriver.

import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './processes.mjs';
import { startWebkitDriver, webkitCapabilities } from './webkit-driver.mjs';

class WebKitLauncher extends WebdriverLauncher {
  /** @type {(() => Promise<void>) | undefined} */
  #stopDriver;
  #port = 0;

  /** @param {number} port */
  constructor(port) {
    super({
      hostname: '127.0.0.1',
      port,
      capabilities: { ...webkitCapabilities(), 'wdio:enforceWebDriverClassic': true },
    });
    this.#port = port;
  }

  /**
   * @override
   * @param {import('@web/test-runner-core').TestRunnerCoreConfig} config
   */
  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.#stopDriver = await startWebkitDriver(this.#port);
  }

  /** @override */
  async stop() {
    await super.stop();
    await this.#stopDriver?.();
  }
}

export const webkitLauncher = async () => new WebKitLauncher(await freePort());
