import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import type { Facts } from '../../core/export/facts.ts';
import { byTheme } from '../../core/indicator/by-theme.ts';
import { listLabels } from '../../core/indicator/list-labels.ts';
import { type Figure, pledgeParts, select } from '../../core/indicator/select.ts';
import { FiguresElement, Missing } from '../indicator/figures-element.ts';
import { emit } from '../shared/events.ts';
import { figureGrid, pledgeGrid } from './grid.ts';
import { countOf, type Listing, sourcesOf, titleOf } from './listing.ts';
import { tally } from './pledge-status.ts';
import { copyImage, save } from './save.ts';
import { indicatorsStyles } from './styles.ts';
import type { Sorting, tableOf } from './table.ts';

type Notice = 'imageCopied' | 'imageSaved' | 'imageFailed';

/**
 * The figures of a report at a glance: for a reader who wants to know this year's targets, or what the ten pledges
 * promise and what became of them, and for an editor or researcher who takes the table along as a file or an image.
 *
 * Its content is shown until the figures have loaded, and stays if they can't be loaded.
 *
 * @tag mingci-indicators
 * @attr {"indicators" | "pledges"} [show=indicators] - Figures, or pledges and their parts.
 * @attr {"grid" | "table"} [display=grid] - A grid, or a sortable table.
 * @attr {string} theme - Only these themes, separated by spaces: `economy livelihood`.
 * @attr {string} period - Only these periods: `2021`, `2016/2020`.
 * @attr {string} status - Only these: `actual`, `estimate`, `target`, `commitment`; for pledges `not-reported`, `under-way`, `kept`, `missed`.
 * @attr {string} heading - The title. Default: made from the attributes above.
 * @attr {string} pack - Packs to use instead of the page’s: ids of bundled packs, or addresses (see `<mingci-pack>`).
 * @attr {string} lang - Language: `zh-Hans`, `zh-Hant`, `en`. Default: the page’s.
 * @attr {"elder"} mode - Larger text and touch targets. Can be set on any ancestor.
 * @attr {"off"} jsonld - Leaves the figures out of the page’s structured data. Can be set on any ancestor.
 * @fires {CustomEvent} mingci-export - The reader is about to download or copy the figures; cancel it to handle that yourself. `detail`: `format`, `file`.
 * @fires {CustomEvent} mingci-error - The figures could not be loaded. `detail`: `message`, `cause`.
 * @slot - Shown without JavaScript, or when the figures can’t be loaded.
 * @csspart title - The title.
 * @csspart meta - How many are shown; for a figure, what sets it apart.
 * @csspart tally - How many parts of pledges have which status.
 * @csspart group - The figures of a theme, with their `heading`.
 * @csspart heading - The name of a theme.
 * @csspart item - A figure or pledge in the grid.
 * @csspart promise - A part of a pledge.
 * @csspart name - The name of a figure or of a pledge.
 * @csspart value - A figure.
 * @csspart number - Next to the figure in a table: the full number, or the source’s words.
 * @csspart status - The status of a part of a pledge.
 * @csspart table - The table.
 * @csspart sort - A column heading that sorts.
 * @csspart evidence - The sentence a figure comes from.
 * @csspart figure - The figure in that sentence.
 * @csspart source - The source documents.
 * @csspart actions - The download and copy buttons.
 * @csspart aloud - The read-aloud button of elder mode.
 * @csspart state - The message shown when there is nothing to show and no fallback content.
 * @cssprop [--mingci-indicator-accent] - Highlights and status signs. Default by theme: #0b6b63, #6fcabf.
 * @cssprop [--mingci-indicator-quiet] - Secondary text. Default by theme: #626a67, #9ba5a1.
 * @cssprop [--mingci-indicator-line] - Hairlines. Default by theme: #e3e6e3, #363c3a.
 * @cssprop [--mingci-indicator-rule=2px solid currentcolor] - The line above the title.
 * @cssprop [--mingci-indicators-tile-width=11em] - Minimum width of a figure in the grid.
 */
export class MingciIndicators extends FiguresElement<Listing> {
  static override styles = indicatorsStyles;
  static override properties = {
    ...FiguresElement.properties,
    show: {},
    display: {},
    theme: {},
    period: {},
    status: {},
    heading: {},
    sorting: { attribute: false, state: true },
    notice: { attribute: false, state: true },
  };

  declare show: string | null;
  declare display: string | null;
  declare theme: string | null;
  declare period: string | null;
  declare status: string | null;
  declare heading: string | null;
  declare sorting: Sorting | undefined;
  declare notice: Notice | undefined;

  /** Renders tables, once its code has loaded. A server has it from the start. */
  static table: typeof tableOf | undefined;

  protected override readonly asked = ['show', 'display', 'theme', 'period', 'status'];

  protected override choose(packs: readonly Facts[]): Listing {
    const { theme, period, status } = this;
    if (this.show === 'pledges') {
      const parts = packs.flatMap((facts) => pledgeParts(facts, status));
      if (parts.length === 0)
        throw new Missing('no loaded pack has pledges of that status: check it, or name its pack');
      return { kind: 'pledges', parts, wish: { status } };
    }
    const wish = { theme, period, status };
    const figures = packs.flatMap((facts) => select(facts, wish)).toSorted(byTheme);
    if (figures.length > 0) return { kind: 'indicators', figures, wish };
    const wanted = Object.entries(wish).map(([name, value]) => (value ? `${name}="${value}" ` : ''));
    throw new Missing(`no loaded pack has figures ${wanted.join('')}: check these, or name its pack`);
  }

  protected override content(listing: Listing, lang: Lang): TemplateResult {
    const words = listLabels[lang];
    return html`<section class="list" aria-labelledby="title">
      <header>
        <h2 id="title" part="title">${this.#title(listing, lang)}</h2>
        <p class="meta" part="meta">${countOf(listing, lang)}</p>
        ${listing.kind === 'pledges' ? tally(listing.parts, lang) : nothing}
      </header>
      ${this.#body(listing, lang)}
      <footer>
        <p class="source" part="source">${words.source}${words.colon}${sourcesOf(listing, lang).join(words.and)}</p>
        <div class="actions" part="actions">
          <button @click=${() => this.#save(listing, 'csv')}>${words.csv}</button>
          <button @click=${() => this.#save(listing, 'json')}>${words.json}</button>
          <button @click=${() => this.#copy(listing, lang)}>${words.image}</button>
          <span class="notice" role="status">${this.notice ? words[this.notice] : nothing}</span>
        </div>
      </footer>
    </section>`;
  }

  protected override figures(listing: Listing): readonly Figure[] {
    return listing.kind === 'pledges' ? [] : listing.figures;
  }

  protected override async prepare(): Promise<void> {
    if (this.display === 'table') MingciIndicators.table ??= (await import('./table.ts')).tableOf;
  }

  #body(listing: Listing, lang: Lang): TemplateResult {
    const { table } = MingciIndicators;
    if (this.display === 'table' && table) return table(listing, lang, this.sorting, this.#sort);
    return listing.kind === 'pledges' ? pledgeGrid(listing, lang) : figureGrid(listing, lang);
  }

  #title(listing: Listing, lang: Lang): string {
    return this.heading ?? titleOf(listing, lang);
  }

  readonly #sort = (column: string): void => {
    this.sorting = { column, descending: this.sorting?.column === column && !this.sorting.descending };
  };

  async #save(listing: Listing, format: 'csv' | 'json'): Promise<void> {
    const file = this.#file(format);
    if (!emit(this, 'mingci-export', { format, file })) return;
    const { fileOf } = await import('./files.ts');
    save(fileOf(listing, format), file);
  }

  async #copy(listing: Listing, lang: Lang): Promise<void> {
    const file = this.#file('png');
    if (!emit(this, 'mingci-export', { format: 'png', file })) return;
    this.notice = undefined;
    const look = { lang, theme: this.appearance.theme, font: getComputedStyle(this).fontFamily };
    const image = import('./image.ts').then(({ imageOf }) => imageOf(listing, this.#title(listing, lang), look));
    try {
      this.notice = (await copyImage(image, file)) === 'copied' ? 'imageCopied' : 'imageSaved';
    } catch {
      this.notice = 'imageFailed';
    }
  }

  /** `mingci-indicators-2021-target.csv` */
  #file(ending: string): string {
    const asked = [this.show ?? 'indicators', this.theme, this.period, this.status].filter(Boolean).join(' ');
    return `mingci-${asked.replace(/[^a-z0-9]+/gi, '-')}.${ending}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mingci-indicators': MingciIndicators;
  }
}
