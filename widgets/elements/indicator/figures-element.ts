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
 * What the elements for figures have in common: they look up figures in the packs that apply to them, show their own
 * content until these have loaded or if they can't be loaded, report failures to the page and figures to search
 * engines, and match the look of the page around them.
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
  // Internal, not in the published types: the figures, for a page that already has them. Then nothing is fetched.
  declare facts: readonly Facts[] | undefined;
  declare shown: Shown | undefined;
  /** The label that says why nothing is shown. */
  declare failure: 'missing' | 'failed' | undefined;

  /** Whether it has no content that could be shown instead. */
  declare bare: boolean;

  protected readonly appearance = new Appearance(this);
  #loads = 0;
  readonly #linked = new LinkedData(this);
  #aloud: FiguresAloud | undefined;

  /** The properties that decide what is shown. */
  protected abstract readonly asked: readonly string[];
  /** The one indicator wanted; undefined for all. */
  protected get only(): string | undefined {
    return undefined;
  }
  /** Chooses what to show from the packs; throws `Missing` if they don't have it. */
  protected abstract choose(packs: readonly Facts[]): Shown;
  protected abstract content(shown: Shown, lang: Lang): TemplateResult;
  /** The figures shown, for search engines. */
  protected abstract figures(shown: Shown): readonly Figure[];
  /** Loads what is needed before it can be shown. */
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

  /** Markup from a server stays until its figures have loaded here too, and is then taken over as it is. */
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
    // Afterwards, because the first render has to match what a server has rendered.
    queueMicrotask(() => {
      this.bare = this.childElementCount === 0 && this.textContent.trim() === '';
    });
  }

  override render(): TemplateResult {
    const { theme, lang, elder } = this.appearance;
    // Its text is Chinese or English: in a right-to-left page, ≥10% would read 10%≤.
    return html`<div class="root" dir="ltr" data-theme=${theme} data-elder=${elder ? '' : nothing} lang=${lang}
      >${this.shown ? this.content(this.shown, lang) : this.#stateTemplate()}${elder && this.shown ? this.#aloud?.figures(this.shown, lang) : nothing}</div
    >`;
  }

  #stateTemplate(): TemplateResult {
    const words = indicatorLabels[this.appearance.lang];
    const state = html`<p class="state" part="state" role="status">${words[this.failure ?? 'loading']}</p>`;
    return html`<slot></slot>${this.bare ? state : nothing}`;
  }

  /** On a server that has no figures for it, readers get its content. */
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

/** The packs have loaded, but don't have what is asked for. The message says what, and how to fix it. */
export class Missing extends Error {}
