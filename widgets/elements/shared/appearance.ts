import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import { backdropOf, themeOf } from '../../core/card/theme.ts';
import type { Theme } from '../../core/card/tokens.ts';
import { closestAcross } from './closest.ts';
import { languageOf, languageTagged } from './language.ts';

/**
 * How an element has to look in its place: light or dark by what it is painted on, in the language around it, and in
 * elder mode if it or an ancestor asks for that (`mode="elder"`). Follows the system, and the page if attributes of
 * `<html>` or `<body>` change.
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

  /** Not before the first render: that has to match what a server has rendered, which knew nothing of the page. */
  hostUpdated(): void {
    if (this.#seen) return;
    this.#seen = true;
    queueMicrotask(() => this.read());
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size === 0) unfollow();
  }

  /** Reads only the element's own attributes: a server knows no more, so the first render uses these. */
  readOwn(): void {
    this.lang = languageTagged(this.#host.getAttribute('lang'));
    this.elder = this.#host.getAttribute('mode') === 'elder';
  }

  /** Looks again, and renders the element again if something has changed. */
  read(): void {
    const theme = themeOf(backdropOf(this.#host));
    const lang = languageOf(this.#host);
    const elder = closestAcross(this.#host, '[mode]')?.getAttribute('mode') === 'elder';
    if (theme === this.theme && lang === this.lang && elder === this.elder) return;
    Object.assign(this, { theme, lang, elder });
    this.#host.requestUpdate();
  }
}

/** The elements that share one set of listeners. */
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
