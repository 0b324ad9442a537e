import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type Found, packsFor, termAtHand } from '../pack/page-packs.ts';
import { emit } from '../shared/events.ts';
import { LinkedData } from '../shared/json-ld.ts';
import { linkedTerm } from './linked-term.ts';
import { readTerm } from './reader.ts';
import { termStyles } from './styles.ts';

/** Inside these, a term must not be a button, because they can be activated themselves. */
const CONTROLS = 'a[href], button, summary, label, select, [role="button"], [role="link"]';

/**
 * A word that explains itself: for a reader who meets a term in the middle of a sentence and wants to know, now, what
 * it means and who says so, and then to read on.
 *
 * Its card opens when the pointer rests on it, or when it is tapped, focused or clicked, and closes with Esc. Screen
 * readers read the word as it is, with its gloss as description. Its content is what shows without JavaScript: the
 * word, or a link to its entry in a glossary, which then takes the focus and still leads there.
 *
 * @tag mingci-term
 * @attr {string} term - The term’s id, or `pack/id`. Default: looks up its own text.
 * @attr {string} pack - Packs to use instead of the page’s: ids of bundled packs, or addresses (see `<mingci-pack>`).
 * @attr {'elder'} mode - A card with larger text and buttons, which can be read aloud. Can be set on any ancestor.
 * @attr {'off'} jsonld - Leaves the term out of the page’s structured data. Can be set on any ancestor.
 * @attr {boolean} continues - Continues the word that the previous `<mingci-term>`, in another element, began.
 * @attr {boolean} open - Set while its card is open. Read only.
 * @fires {CustomEvent} mingci-open - Its card is about to open; cancel it to show your own. `detail`: `key`, `by`.
 * @fires {CustomEvent} mingci-close - Its card has closed. `detail`: `key`, `reason`.
 * @fires {CustomEvent} mingci-error - No loaded pack has this term. `detail`: `message`.
 * @slot - The word.
 * @csspart term - The word, underlined and focusable.
 * @cssprop [--mingci-term-line-style=dotted] - Style of the underline.
 * @cssprop [--mingci-term-line-color=currentcolor] - Colour of the underline.
 * @cssprop [--mingci-term-line-thickness=max(1px, 0.08em)] - Thickness of the underline.
 * @cssprop [--mingci-term-line-offset=0.28em] - Distance of the underline from the word.
 * @cssprop [--mingci-term-focus-color=currentcolor] - Colour of the focus ring.
 * @cssprop [--mingci-term-open-background] - Background of the word while its card is open. Default: 12 % of the text colour.
 */
export class MingciTerm extends LitElement {
  static override styles = termStyles;
  static override properties = {
    term: {},
    pack: {},
    continues: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
    headword: { attribute: false, state: true },
    gloss: { attribute: false, state: true },
    control: { attribute: false, state: true },
  };

  declare term: string | null;
  declare pack: string | null;
  declare continues: boolean;
  declare open: boolean;
  /** `pack/term`, once the word has been looked up. */
  key: string | undefined;
  declare headword: string | undefined;
  declare gloss: string | undefined;
  /** The link in it, or the control around it, which takes the focus in its place. */
  declare control: Element | null;

  readonly #linked = new LinkedData(this);
  #unread: (() => void) | undefined;
  #described: Element | undefined;

  constructor() {
    super();
    this.continues = false;
    this.open = false;
    this.control = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unread = readTerm(this);
    this.#findControl();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unread?.();
    this.#describe(undefined);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.term || !(changed.has('term') || changed.has('pack'))) return;
    // Markup from a server has no meaning yet, and has to be taken over as it is first.
    const served = !this.hasUpdated && this.shadowRoot?.firstChild;
    void (served ? this.updateComplete.then(() => this.#lookUp()) : this.#lookUp());
  }

  override render() {
    const known = this.gloss !== undefined;
    const button = known && !this.control && !this.continues;
    // A link keeps its own look.
    const marked = known && !this.#link;
    return html`<span
        part="term"
        data-marked=${marked ? '' : nothing}
        role=${button ? 'button' : nothing}
        tabindex=${button ? 0 : nothing}
        aria-haspopup=${button ? 'dialog' : nothing}
        aria-expanded=${button ? String(this.open) : nothing}
        aria-describedby=${button ? 'gloss' : nothing}
        ><slot @slotchange=${this.#contentChanged}></slot></span
      >${button ? html`<span id="gloss" lang="zh-Hans" hidden>${this.gloss}</span>` : nothing}`;
  }

  override updated(): void {
    this.#describe(this.gloss === undefined ? undefined : this.#link);
  }

  /** The element the word begins in: this one, unless it `continues` another. */
  get head(): MingciTerm {
    if (!this.continues) return this;
    const all = termsAround(this);
    return all.slice(0, all.indexOf(this)).findLast((term) => !term.continues) ?? this;
  }

  /** This element and those that continue its word, in document order. */
  get pieces(): readonly MingciTerm[] {
    const all = termsAround(this);
    const after = all.slice(all.indexOf(this) + 1);
    const end = after.findIndex((term) => !term.continues);
    return [this, ...(end < 0 ? after : after.slice(0, end))];
  }

  /** The link in it. */
  get #link(): Element | undefined {
    return this.control && this.contains(this.control) ? this.control : undefined;
  }

  #findControl(): void {
    this.control = this.querySelector('a[href]') ?? this.parentElement?.closest(CONTROLS) ?? null;
  }

  readonly #contentChanged = (): void => {
    this.#findControl();
    if (!this.term) void this.#lookUp();
  };

  async #lookUp(): Promise<void> {
    // Outside the page, it is not known which packs apply; without any content, there is nothing to look up.
    if (!this.isConnected || !(this.term ?? this.textContent.trim())) return;
    const atHand = this.term ? termAtHand(this.term) : undefined;
    if (atHand) {
      this.#mean(atHand);
      return;
    }
    const packs = await packsFor(this);
    const name = this.term ?? (await packs.named(this.textContent, this));
    const found = name === undefined ? undefined : packs.find(name);
    this.#mean(found);
    if (found || packs.packs.length === 0 || !this.isConnected) return;
    const what = this.term ? `the term “${this.term}”` : `a term written “${this.textContent.trim()}”`;
    emit(this, 'mingci-error', { message: `no loaded pack has ${what}: check it, or name its pack`, cause: this });
  }

  #mean(found: Found | undefined): void {
    this.key = found?.key;
    this.headword = found?.term.headword;
    this.gloss = found?.term.gloss;
    void this.#linked.show(found ? linkedTerm(found) : []);
  }

  /** Ids don't work across shadow roots, so a link in the page gets the description as text. */
  #describe(link: Element | undefined): void {
    if (this.#described && this.#described !== link) this.#described.ariaDescription = null;
    this.#described = link;
    if (link) link.ariaDescription = this.gloss ?? null;
  }
}

function termsAround(term: MingciTerm): MingciTerm[] {
  return [...(term.getRootNode() as ParentNode).querySelectorAll('mingci-term')];
}

declare global {
  interface HTMLElementTagNameMap {
    'mingci-term': MingciTerm;
  }
}
