import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Provenance } from '../../../data/schema/term.ts';
import type { View } from '../../core/card/view.ts';
import { adopt } from '../shared/adopt.ts';
import { Appearance } from '../shared/appearance.ts';
import { LinkedData } from '../shared/json-ld.ts';
import { whenIdle } from '../shared/when-idle.ts';
import { addressed, bringToTop, keepSeen, makeRoom, solidBehind, unfold } from './browser.ts';
import type { categoryIndex } from './category-index.ts';
import { type Contents, hasProvenance, type Index, type IndexBy, type Section } from './contents.ts';
import { entryTemplate, type Shown } from './entry.ts';
import { moveBetweenEntries } from './keys.ts';
import type { EntryAloud } from './aloud.ts';
import { EntryList } from './list.ts';
import { loadContents, servedContents, toldOf } from './load.ts';
import { pinyinIndex } from './pinyin-index.ts';
import type { Finder, Found } from './results.ts';
import { glossaryStyles } from './styles.ts';
import { sectionLinks, toolbar, type ToolbarState } from './toolbar.ts';

/**
 * The glossary of a pack: for a reader who looks up a term, and for a portal whose report has an annex 名词解释. It can
 * be searched by Chinese, pinyin, initials and English, and ordered by pinyin or category; each entry has its
 * definitions and their sources. An entry's address is the page's with `#` and the term's id: the glossary scrolls to
 * it and opens it.
 *
 * Its content is what shows without JavaScript, and until its pack has loaded or if that fails: the page's own annex,
 * or a link. Find-in-page also finds definitions in closed entries, and all of them are printed.
 *
 * @tag mingci-glossary
 * @attr {string} pack - Packs to use instead of the page’s: ids of bundled packs, or addresses (see `<mingci-pack>`).
 * @attr {"pinyin"|"category"} by - How the terms are ordered. Default: `pinyin`.
 * @attr {"official"|"quoted"|"editorial"} provenance - Shows only terms with this kind of definition.
 * @attr {"elder"} mode - Larger text and touch targets. Can be set on any ancestor.
 * @attr {"off"} jsonld - Leaves its terms (the first 500) out of the page’s structured data. Can be set on any ancestor.
 * @fires {CustomEvent} mingci-load - A pack has loaded. `detail`: `url`, `pack`, `terms`.
 * @fires {CustomEvent} mingci-error - A pack failed to load, or is not valid. `detail`: `message`, `cause`.
 * @slot - Shown without JavaScript.
 * @csspart toolbar - Search field and filters.
 * @csspart search - The search field.
 * @csspart index - The letters or categories to jump to.
 * @csspart heading - The heading of a letter or category.
 * @csspart entry - A term with everything said about it.
 * @csspart headword - The button with the term and its pinyin.
 * @csspart body - What an open entry shows.
 * @csspart aloud - The read-aloud button of elder mode.
 * @cssprop [--mingci-glossary-ink] - Headwords and short definitions. The default colours follow the page’s background.
 * @cssprop [--mingci-glossary-body] - Definitions.
 * @cssprop [--mingci-glossary-quiet] - Pinyin and sources.
 * @cssprop [--mingci-glossary-line] - Lines between entries.
 * @cssprop [--mingci-glossary-tint] - Background of parts and pressed buttons.
 * @cssprop [--mingci-glossary-surface] - Background of the index, which stays in view.
 * @cssprop [--mingci-glossary-accent] - Links and official definitions.
 * @cssprop [--mingci-glossary-top=0px] - Distance of the index from the top of the window: the height of the page’s own sticky header.
 */
export class MingciGlossary extends LitElement {
  static override styles = glossaryStyles;
  static override properties = {
    pack: {},
    by: {},
    provenance: { reflect: true },
    mode: {},
    query: { state: true },
    pages: { state: true },
    contents: { state: true },
  };

  declare pack: string | null;
  declare by: IndexBy | null;
  declare provenance: Provenance | null;
  declare mode: string | null;
  /** What is searched for; empty while all terms are shown. */
  declare query: string;
  /** How many pages of results are shown. */
  declare pages: number;
  /** The terms, once their packs have loaded. */
  declare contents: Contents | undefined;

  /** Code loaded when it is needed. A server has it from the start. */
  static later: { categoryIndex?: typeof categoryIndex } = {};

  readonly #open = new Set<string>();
  #list = new EntryList([]);
  readonly #linked = new LinkedData(this);
  readonly #appearance = new Appearance(this);
  /** The search, once a reader has turned to it. */
  #finder: Finder | undefined;
  #loading: Promise<void> | undefined;
  /** Whether to render all of it at once, as a server does. */
  #whole = isServer;
  #printing = false;
  /** Folds what was opened for printing. */
  #fold = (): void => {};
  #notice: View['notice'];
  #aloud: EntryAloud | undefined;
  #stopping = new AbortController();

  constructor() {
    super();
    this.query = '';
    this.pages = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    window.addEventListener('hashchange', () => this.#followHash(true), { signal });
    window.addEventListener('beforeprint', () => this.#print(true), { signal });
    window.addEventListener('afterprint', () => this.#print(false), { signal });
    this.#loading = this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopping.abort();
  }

  /** Markup from a server stays until its packs have loaded here too, and is then taken over as it is. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.by === 'category') await this.#prepareCategories();
    if (!this.hasUpdated && this.shadowRoot?.querySelector('[part]')) {
      await this.#loading;
      this.#whole = true;
    }
    await super.scheduleUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated) this.#appearance.read();
    else this.#appearance.readOwn();
    if (isServer) this.contents = servedContents();
    if (changed.has('pack') && this.hasUpdated) void this.#load();
    if (changed.has('contents') || changed.has('by') || changed.has('provenance')) {
      this.#list = new EntryList(this.contents?.sections(this.#index, this.#wanted) ?? []);
      if (this.#whole) this.#list.drawAll();
      if (this.contents && !isServer) void this.#linked.show(toldOf(this.contents, this.#list.sections));
    }
    if (changed.has('query')) {
      this.pages = 1;
      if (this.query !== '') void this.#prepareSearch();
    }
  }

  override render(): TemplateResult {
    const { contents, query } = this;
    if (!contents) return html`<slot></slot>`;
    const { lang, theme, elder } = this.#appearance;
    const searching = query.trim() !== '';
    const state: ToolbarState = { lang, query, index: this.#index, provenance: this.#wanted };
    const found = searching ? this.#finder?.find(state) : undefined;
    return html`<div
      class="glossary"
      dir="ltr"
      lang=${lang}
      data-theme=${theme}
      ?data-elder=${elder}
      @keydown=${(event: KeyboardEvent) => moveBetweenEntries(event, this.#searchField)}
      @focusin=${({ target }: FocusEvent) => keepSeen(this.renderRoot, target as Element)}
    >
      ${toolbar(state, {
        search: (query) => (this.query = query),
        prepare: () => void this.#prepareSearch(),
        searchKey: (event) => this.#searchKey(event),
        indexBy: (by) => (this.by = by),
        filter: (provenance) => (this.provenance = provenance ?? null),
      })}
      ${searching ? nothing : sectionLinks(this.#list.sections, state, (section) => void this.#jump(section))}
      <p class="status" role="status">${found?.said ?? nothing}</p>
      ${found ? this.#listOf(found, this.#shown(contents, 'found-')) : nothing}
      <div class="all" ?hidden=${searching}>${this.#list.template(state, this.#shown(contents, ''))}</div>
    </div>`;
  }

  override updated(): void {
    this.#glossary?.style.setProperty('--page', solidBehind(this));
    if (this.#appearance.elder && !this.#aloud) {
      void import('./aloud.ts').then(({ EntryAloud }) => (this.#aloud ??= new EntryAloud(this, this.#appearance)));
    }
    if (this.contents && !this.#list.complete) whenIdle(() => this.#draw(() => this.#list.drawMore()));
  }

  /** Scrolls to a term and opens it. Resolves to false if the glossary doesn’t have it. */
  async show(hash: string, focus = true): Promise<boolean> {
    const entry = this.contents?.at(hash);
    if (!entry) return false;
    this.query = '';
    if (!hasProvenance(entry, this.#wanted)) this.provenance = null;
    this.#open.add(entry.key);
    // The update makes the new list.
    this.requestUpdate();
    await this.updateComplete;
    await this.#draw(() => this.#list.drawUpTo(entry));
    const row = this.renderRoot.querySelector(`.all [data-key="${CSS.escape(entry.key)}"]`);
    makeRoom(this.renderRoot);
    if (row) await bringToTop(row);
    if (focus) row?.querySelector('button')?.focus({ preventScroll: true });
    return true;
  }

  get #index(): Index {
    return (this.by === 'category' ? MingciGlossary.later.categoryIndex : undefined) ?? pinyinIndex;
  }

  get #wanted(): Provenance | undefined {
    return this.provenance ?? undefined;
  }

  get #glossary(): HTMLElement | null {
    return this.renderRoot.querySelector('.glossary');
  }

  get #searchField(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  async #load(): Promise<void> {
    const contents = await loadContents(this);
    if (!this.isConnected || !contents) return;
    this.contents = contents;
    void this.updateComplete.then(() => this.#followHash(false));
  }

  #followHash(focus: boolean): void {
    const hash = addressed();
    if (hash !== '') void this.show(hash, focus);
  }

  #shown(contents: Contents, prefix: string): Shown {
    return {
      contents,
      root: this.renderRoot as ShadowRoot,
      lang: this.#appearance.lang,
      prefix,
      open: (key) => this.#printing || this.#open.has(key),
      notice: this.#notice,
      toggle: (key) => this.#toggle(key),
      // The link only changes the page's address; if that is the address already, nothing would happen.
      follow: (key) => void this.show(key),
      tell: (notice) => {
        this.#notice = notice;
        this.requestUpdate();
      },
      aloud: this.#printing ? undefined : this.#aloud?.entry,
    };
  }

  #listOf(found: Found, shown: Shown): TemplateResult {
    return found.list(this.pages, {
      entry: (entry, marks) => entryTemplate(entry, shown, marks),
      follow: shown.follow,
      more: () => this.pages++,
    });
  }

  #toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.requestUpdate();
  }

  async #prepareSearch(): Promise<void> {
    const { contents } = this;
    const finder = await contents?.search();
    if (!finder || this.contents !== contents || this.#finder === finder) return;
    this.#finder = finder;
    adopt(this, finder.styles);
    if (this.query !== '') this.requestUpdate();
  }

  /** If the categories' names can't be loaded, the order stays that of pinyin. */
  async #prepareCategories(): Promise<void> {
    const { later } = MingciGlossary;
    if (!later.categoryIndex) Object.assign(later, await import('./category-index.ts').catch(() => undefined));
  }

  #searchKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.query !== '') {
      event.preventDefault();
      this.query = '';
    }
    const first = this.#finder?.enter(event, this.renderRoot);
    if (first === undefined) return;
    this.#open.add(first);
    this.requestUpdate();
  }

  async #jump({ heading: name, entries: [first] }: Section): Promise<void> {
    if (first) await this.#draw(() => this.#list.drawUpTo(first));
    const heading = this.renderRoot.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
    if (!heading) return;
    makeRoom(this.renderRoot);
    await bringToTop(heading);
    heading.focus({ preventScroll: true });
  }

  #draw(more: () => void): Promise<boolean> {
    more();
    this.requestUpdate();
    return this.updateComplete;
  }

  /** In print, everything is open. Rendered at once: the browser prints the page as it is when this returns. */
  #print(printing: boolean): void {
    this.#printing = printing;
    if (printing) this.#list.drawAll();
    this.requestUpdate();
    this.performUpdate();
    this.#fold();
    if (printing) this.#fold = unfold(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mingci-glossary': MingciGlossary;
  }
}
