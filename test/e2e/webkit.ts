import { freePort } from '../engines/processes.mjs';
import { startWebkitDriver, webkitCapabilities } from '../engines/webkit-driver.mjs';

/** What WebDriver calls an element. */
type Reference = Record<string, string>;

/** A key that WebDriver names by a letter of Unicode's private use. */
const KEYS = { Escape: '\ue00c', Tab: '\ue004', Enter: '\ue007' } as const;

/** WebKit with one window, which stands for Safari here: no extension, no console to listen to. */
export class WebKit {
  readonly #session: string;
  readonly #stopDriver: () => Promise<void>;

  private constructor(session: string, stopDriver: () => Promise<void>) {
    this.#session = session;
    this.#stopDriver = stopDriver;
  }

  static async start(): Promise<WebKit> {
    const port = await freePort();
    const stopDriver = await startWebkitDriver(port);
    const server = `http://127.0.0.1:${port}`;
    try {
      const capabilities = { alwaysMatch: webkitCapabilities() };
      const { sessionId } = await send<{ sessionId: string }>('POST', `${server}/session`, { capabilities });
      return new WebKit(`${server}/session/${sessionId}`, stopDriver);
    } catch (error) {
      await stopDriver();
      throw error;
    }
  }

  /** Goes to an address, and resolves when the page has loaded. */
  async goto(url: string): Promise<void> {
    await this.#send('url', { url });
  }

  /** Calls a function in the page. JSON in and out. */
  evaluate<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return this.#send('execute/sync', { script: `return (${String(fn)})(...arguments)`, args });
  }

  /** Moves the pointer onto the middle of the first element that fits. */
  async hover(selector: string): Promise<void> {
    await this.#point(selector, []);
  }

  async click(selector: string): Promise<void> {
    await this.#point(selector, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(key: keyof typeof KEYS): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
    await this.#send('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session).finally(this.#stopDriver);
  }

  async #point(selector: string, then: object[]): Promise<void> {
    const origin = await this.#send<Reference>('element', { using: 'css selector', value: selector });
    // A driver points only at what is in view.
    const scroll = 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })';
    await this.#send('execute/sync', { script: scroll, args: [origin] });
    // From elsewhere: where the pointer is already, it would not move.
    const away = { type: 'pointerMove', origin: 'viewport', x: 0, y: 0 };
    const there = { type: 'pointerMove', origin, x: 0, y: 0, duration: 50 };
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    await this.#send('actions', { actions: [{ ...mouse, actions: [away, there, ...then] }] });
  }

  #send<Value>(command: string, body: object): Promise<Value> {
    return send('POST', `${this.#session}/${command}`, body);
  }
}

async function send<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKit's driver: ${value.error}: ${value.message}`);
  return value;
}
