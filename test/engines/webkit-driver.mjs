// WebKitGTK's driver, on a display of its own: what runs here speaks plain WebDriver to it.

import { need } from '../../build/setup/browsers.mjs';
import { start, stop } from './processes.mjs';

/** MiniBrowser is a desktop program: these keep it to the X server given and away from desktop services. */
const DESKTOP_FREE = {
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  GTK_USE_PORTAL: '0',
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  LIBGL_ALWAYS_SOFTWARE: '1',
};

/** What a session is asked for. */
export const webkitCapabilities = () => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: need('webkit'), args: ['--automation'] },
});

/**
 * Starts the driver on a port; the returned function ends it.
 * @param {number} port
 * @returns {Promise<() => Promise<void>>}
 */
export async function startWebkitDriver(port) {
  const { display, number } = await startDisplay();
  const driver = start(need('webkitDriver'), [`--port=${port}`, '--host=local'], {
    env: { ...process.env, ...DESKTOP_FREE, DISPLAY: `:${number}` },
  });
  await answering(`http://127.0.0.1:${port}/status`);
  return async () => {
    await stop(driver);
    await stop(display);
  };
}

/** Starts an X server on the first display number that is free, which it tells on file descriptor 3. */
async function startDisplay() {
  const display = start(need('xvfb'), ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    display.stdio[3]?.once('data', (told) => resolve(String(told).trim()));
    display.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it had a display`)));
  });
  return { display, number };
}

/**
 * Waits until a server answers; the runner's own timeout ends a wait in vain.
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
  throw new Error(`WebKitWebDriver does not answer on ${url}`);
}
