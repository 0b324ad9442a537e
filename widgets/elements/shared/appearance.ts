import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import { backdropOf, themeOf } from '../../core/card/theme.ts';
import type { Theme } from '../../core/card/tokens.ts';
import { closestAcross } from './closest.ts';
import { languageOf, languageTagged } from './language.ts';

/**
 * How an element has to look where it stands: light or dark by what it is painted on, in the language around it, and in
 * elder mode where it or something around it asks for that (`mode="elder"`). Follows the page when that changes its look
 * on `<html>` or `<body>`, and the system.
 */
export class Appearance implements ReactiveController {
  theme: Theme = 'light';
  lang: Lang = 'zh-Hans';
  elder = false;
  readonly #host: ReactiveControllerHost & Element;
  #seen = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    follow(this);
    if (this.#seen) this.read();
  }

  /** Not before it is rendered for the first time: what a server has rendered knows nothing of the page around. */
  hostUpdated(): void {
    if (this.#seen) return;
    this.#seen = true;
    queueMicrotask(() => this.read());
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size === 0) unfollow();
  }

  /** What the element's own attributes say: all that a server knows, and therefore what is rendered first. */
  readOwn(): void {
    this.lang = languageTagged(this.#host.getAttribute('lang'));
    this.elder = this.#host.getAttribute('mode') === 'elder';
  }

  /** Looks again, and has the element rendered anew when something is not as it was. */
  read(): void {
    const theme = themeOf(backdropOf(this.#host));
    const lang = languageOf(this.#host);
    const elder = closestAcross(this.#host, '[mode]')?.getAttribute('mode') === 'elder';
    if (theme === this.theme && lang === this.lang && elder === this.elder) return;
    Object.assign(this, { theme, lang, elder });
    this.#host.requestUpdate();
  }
}

/** One set of listeners for all elements of the page. */
const followers = new Set<Appearance>();
let observer: MutationObserver | undefined;
let dark: MediaQueryList | undefined;

function follow(appearance: Appearance): void {
  followers.add(appearance);
  if (observer) return;
  observer = new MutationObserver(readAll);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', readAll);
}

function unfollow(): void {
  observer?.disconnect();
  observer = undefined;
  dark?.removeEventListener('change', readAll);
}

function readAll(): void {
  for (const appearance of followers) appearance.read();
}
