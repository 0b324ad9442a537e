// WebKit for @web/test-runner: WebKitGTK's MiniBrowser, driven by WebKitWebDriver, on a display of its own.

import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { need } from '../../build/setup/browsers.mjs';
import { freePort, start, stop } from './processes.mjs';

/** MiniBrowser is a desktop program: these make it use the given X server and keep it away from desktop services. */
const DESKTOP_FREE = {
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  GTK_USE_PORTAL: '0',
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  LIBGL_ALWAYS_SOFTWARE: '1',
};

class WebKitLauncher extends WebdriverLauncher {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #display;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #driver;
  #port = 0;

  /** @param {number} port */
  constructor(port) {
    super({
      hostname: '127.0.0.1',
      port,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // @ts-expect-error -- the types lack the options of WebKitGTK's driver
        'webkitgtk:browserOptions': { binary: need('webkit'), args: ['--automation'] },
      },
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
    const { display, number } = await startDisplay();
    this.#display = display;
    this.#driver = start(need('webkitDriver'), [`--port=${this.#port}`, '--host=local'], {
      env: { ...process.env, ...DESKTOP_FREE, DISPLAY: `:${number}` },
    });
    await answering(`http://127.0.0.1:${this.#port}/status`);
  }

  /** @override */
  async stop() {
    await super.stop();
    await stop(this.#driver);
    await stop(this.#display);
  }
}

/** Starts an X server on the first free display number, which it writes to file descriptor 3. */
async function startDisplay() {
  const display = start(need('xvfb'), ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    display.stdio[3]?.once('data', (told) => resolve(String(told).trim()));
    display.once('exit', (code) => reject(new Error(`Xvfb exited with code ${code} before it had a display`)));
  });
  return { display, number };
}

/**
 * Waits until a server answers.
 * @param {string} url
 */
async function answering(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}

export const webkitLauncher = async () => new WebKitLauncher(await freePort());
