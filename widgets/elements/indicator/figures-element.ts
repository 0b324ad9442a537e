import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import type { Facts } from '../../core/export/facts.ts';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import type { Figure } from '../../core/indicator/select.ts';
import { Appearance } from '../shared/appearance.ts';
import type { Listing } from '../indicators/listing.ts';
import { emit } from '../shared/events.ts';
import { LinkedData, type LinkedNode } from '../shared/json-ld.ts';
import { servedPacks } from '../pack/served.ts';
import type { FiguresAloud } from './aloud.ts';
import { factsFor } from './facts-for.ts';

/**
 * What the elements for figures have in common: they look up figures in the packs that hold where they stand, show what
 * they hold themselves until these are there and when they can't be had, tell the page and search engines how it went,
 * and look as the page around them does.
 */
export abstract class FiguresElement<Shown extends Figure | Listing> extends LitElement {
  static override properties = {
    pack: {},
    facts: { attribute: false },
    shown: { attribute: false, state: true },
    failure: { attribute: false, state: true },
    bare: { attribute: false, state: true },
  };

  declare pack: string | null;
  // Ours, and none of the published types: the figures, for a page that has them at hand. Nothing is fetched then.
  declare facts: readonly Facts[] | undefined;
  declare shown: Shown | undefined;
  /** Which of the labels says why nothing is shown. */
  declare failure: 'missing' | 'failed' | undefined;

  /** Whether it holds nothing that could be shown instead. */
  declare bare: boolean;

  protected readonly appearance = new Appearance(this);
  #loads = 0;
  readonly #linked = new LinkedData(this);
  #aloud: FiguresAloud | undefined;

  /** Properties on which it depends what is shown. */
  protected abstract readonly asked: readonly string[];
  /** The one indicator that is wanted, or all of them. */
  protected get only(): string | undefined {
    return undefined;
  }
  /** What is shown of the packs at hand; throws `Missing` where they have it not. */
  protected abstract choose(packs: readonly Facts[]): Shown;
  protected abstract content(shown: Shown, lang: Lang): TemplateResult;
  /** The figures in it, for search engines. */
  protected abstract figures(shown: Shown): readonly Figure[];
  /** What has to be there before it can be shown. */
  protected prepare?(shown: Shown): Promise<void>;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'mode'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.hasUpdated) this.appearance.read();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  /** What a server has drawn stands until what it was drawn from is here too, and is then taken over as it is. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.shadowRoot?.querySelector('[part]')) await this.#load();
    await super.scheduleUpdate();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.appearance.readOwn();
    if (isServer) return this.#serve();
    const asked = ['pack', 'facts', ...this.asked];
    if (this.hasUpdated ? asked.some((property) => changed.has(property)) : this.#loads === 0) void this.#load();
  }

  override updated(): void {
    if (this.appearance.elder && !this.#aloud) void this.#speak();
  }

  override firstUpdated(): void {
    // Afterwards: what a server has rendered has to be met as it is.
    queueMicrotask(() => {
      this.bare = this.childElementCount === 0 && this.textContent.trim() === '';
    });
  }

  override render(): TemplateResult {
    const { theme, lang, elder } = this.appearance;
    // Its words are Chinese or English: in a page that runs to the left, ≥10% would read 10%≤.
    return html`<div class="root" dir="ltr" data-theme=${theme} data-elder=${elder ? '' : nothing} lang=${lang}
      >${this.shown ? this.content(this.shown, lang) : this.#stateTemplate()}${elder && this.shown ? this.#aloud?.figures(this.shown, lang) : nothing}</div
    >`;
  }

  #stateTemplate(): TemplateResult {
    const words = indicatorLabels[this.appearance.lang];
    const state = html`<p class="state" part="state" role="status">${words[this.failure ?? 'loading']}</p>`;
    return html`<slot></slot>${this.bare ? state : nothing}`;
  }

  /** On a server, without figures at hand, what it holds is what is read. */
  #serve(): void {
    try {
      this.shown = this.choose(this.facts ?? servedPacks());
    } catch (cause) {
      if (!(cause instanceof Missing)) throw cause;
    }
  }

  async #speak(): Promise<void> {
    const { FiguresAloud } = await import('./aloud.ts');
    this.#aloud ??= new FiguresAloud(this);
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    try {
      const packs = this.facts ?? (await factsFor(this, this.only));
      if (load !== this.#loads || !this.isConnected) return;
      const shown = this.choose(packs);
      await this.prepare?.(shown);
      if (load === this.#loads && this.isConnected) this.#show(shown);
    } catch (cause) {
      if (load !== this.#loads || !this.isConnected) return;
      this.#show(undefined);
      this.failure = cause instanceof Missing ? 'missing' : 'failed';
      emit(this, 'mingci-error', { message: `<${this.localName}>: ${(cause as Error).message}`, cause });
    }
  }

  #show(shown: Shown | undefined): void {
    this.shown = shown;
    this.failure = undefined;
    void this.#linked.show(shown ? this.#linkedData(shown) : []);
  }

  async #linkedData(shown: Shown): Promise<LinkedNode[]> {
    const { linkedFigures } = await import('./linked-figures.ts');
    return linkedFigures(this.figures(shown));
  }
}

/** That the packs are there and have not what is asked for. The message says what, and how to mend it. */
export class Missing extends Error {}
