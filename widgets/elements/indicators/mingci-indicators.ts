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
 * The figures of a report at a glance: for a reader who wants to know what this year's targets are, or what the ten pledges
 * promise and what became of them, and for an editor or a researcher who takes the table along, as a file or as a picture.
 *
 * What it holds is shown until the figures are there, and stays when they can't be had.
 *
 * @tag mingci-indicators
 * @attr {"indicators" | "pledges"} [show=indicators] - Figures, or pledges with their parts.
 * @attr {"grid" | "table"} [display=grid] - At a glance, or to be sorted.
 * @attr {string} theme - Only of these themes, by spaces: `economy livelihood`.
 * @attr {string} period - Only of these periods: `2021`, `2016/2020`.
 * @attr {string} status - Only these: `actual`, `estimate`, `target`, `commitment`; of pledges `not-reported`, `under-way`, `kept`, `missed`.
 * @attr {string} heading - Its title, where not the one that the attributes above make.
 * @attr {string} pack - Ids of bundled packs or addresses of others, where not those of the page (see `<mingci-pack>`).
 * @attr {string} lang - The language of its words: `zh-Hans`, `zh-Hant`, `en`. Inherited from the page.
 * @attr {"elder"} mode - Large text and large targets. Inherited from any element around.
 * @attr {"off"} jsonld - Does not tell search engines of the figures. Also on any element around it.
 * @fires {CustomEvent} mingci-export - The reader takes the figures along; cancel it to do so otherwise. `detail`: `format`, `file`.
 * @fires {CustomEvent} mingci-error - The figures can't be had. `detail`: `message`, `cause`.
 * @slot - What is there without JavaScript, and when the figures can't be had.
 * @csspart title - The title.
 * @csspart meta - How much it shows; of a figure, what sets it apart.
 * @csspart tally - How many parts of pledges stand how.
 * @csspart group - The figures of a theme, with their `heading`.
 * @csspart heading - The name of a theme.
 * @csspart item - A figure or a pledge of the grid.
 * @csspart promise - A part of a pledge.
 * @csspart name - The name of a figure or of a pledge.
 * @csspart value - A figure.
 * @csspart number - In the table, the number beside it, or the source's words.
 * @csspart status - What came of a part of a pledge.
 * @csspart table - The table.
 * @csspart sort - A heading of a column that sorts.
 * @csspart evidence - The sentence that a figure was read from.
 * @csspart figure - The figure in it.
 * @csspart source - The documents.
 * @csspart actions - What can be taken along.
 * @csspart aloud - In elder mode, the button that reads aloud.
 * @csspart state - What is said while nothing can be shown, where it holds nothing.
 * @cssprop [--mingci-indicator-accent] - Marks and signs. Default by theme: #0b6b63, #6fcabf.
 * @cssprop [--mingci-indicator-quiet] - What is there for those who look for it. Default by theme: #626a67, #9ba5a1.
 * @cssprop [--mingci-indicator-line] - Hairlines. Default by theme: #e3e6e3, #363c3a.
 * @cssprop [--mingci-indicator-rule=2px solid currentcolor] - Above the title.
 * @cssprop [--mingci-indicators-tile-width=11em] - How narrow a figure of the grid may get.
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

  /** Draws tables, once its code is there. A server has it from the beginning. */
  static table: typeof tableOf | undefined;

  protected override readonly asked = ['show', 'display', 'theme', 'period', 'status'];

  protected override choose(packs: readonly Facts[]): Listing {
    const { theme, period, status } = this;
    if (this.show === 'pledges') {
      const parts = packs.flatMap((facts) => pledgeParts(facts, status));
      if (parts.length === 0)
        throw new Missing('no pack at hand has pledges of that status: check it, or name its pack');
      return { kind: 'pledges', parts, wish: { status } };
    }
    const wish = { theme, period, status };
    const figures = packs.flatMap((facts) => select(facts, wish)).toSorted(byTheme);
    if (figures.length > 0) return { kind: 'indicators', figures, wish };
    const wanted = Object.entries(wish).map(([name, value]) => (value ? `${name}="${value}" ` : ''));
    throw new Missing(`no pack at hand has figures ${wanted.join('')}: check these, or name its pack`);
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
