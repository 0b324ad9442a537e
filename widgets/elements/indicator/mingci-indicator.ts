import type { TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import type { Facts } from '../../core/export/facts.ts';
import { type Figure, figuresOf, leading } from '../../core/indicator/select.ts';
import type { comparison } from './comparison.ts';
import { card, row } from './displays.ts';
import { findIndicator } from './facts-for.ts';
import { FiguresElement, Missing } from './figures-element.ts';
import type { inline } from './inline.ts';
import { indicatorStyles } from './styles.ts';
import { mainTemplate } from './value.ts';
import type { View } from './view.ts';

/**
 * One figure of an official report with its evidence: for an editor who puts “2021年地区生产总值增长7%左右” beside a story and
 * for the reader who asks whether that was reached or is wished, for which years, and which sentence says so.
 *
 * It shows the figure in the source's own words and as a number, and where other figures can rightly be set beside it,
 * draws them: bars from zero, or values over the years they are of. What it holds is shown until the figure is there, and
 * stays when it can't be had.
 *
 * @tag mingci-indicator
 * @attr {string} indicator - The indicator: its id, or `pack/id`.
 * @attr {string} period - Of which year or years: `2021`, `2016/2020`. Without it, of the latest single year.
 * @attr {string} status - `actual`, `estimate`, `target` or `commitment`; several by spaces.
 * @attr {"card" | "row" | "inline"} [display=card] - How it is shown: beside a story, in a list, in a sentence.
 * @attr {string} pack - Ids of bundled packs or addresses of others, where not those of the page (see `<mingci-pack>`).
 * @attr {string} lang - The language of its words: `zh-Hans`, `zh-Hant`, `en`. Inherited from the page.
 * @attr {"elder"} mode - Large text and large targets. Inherited from any element around.
 * @attr {"off"} jsonld - Does not tell search engines of the figure. Also on any element around it.
 * @fires {CustomEvent} mingci-error - The figure can't be had. `detail`: `message`, `cause`.
 * @slot - What is there without JavaScript, and when the figure can't be had.
 * @csspart card - All of it, as a card.
 * @csspart row - All of it, as a row.
 * @csspart inline - All of it, in a sentence: pressed, it opens its card.
 * @csspart name - The indicator's name.
 * @csspart meta - Area, period and kind of the figure.
 * @csspart value - The figure.
 * @csspart number - Beside it, the number, or the source's words.
 * @csspart chart - Chart and note.
 * @csspart bar - The drawing of one bar.
 * @csspart note - Why figures can't be set beside each other, or what to mind where they are.
 * @csspart figures - The table of all figures, folded.
 * @csspart evidence - The sentence it was read from.
 * @csspart figure - The figure in it.
 * @csspart source - Document, section, date.
 * @csspart aloud - In elder mode, the button that reads aloud.
 * @csspart state - What is said while nothing can be shown, where it holds nothing.
 * @cssprop [--mingci-indicator-accent] - Bars and points. Default by theme: #0b6b63, #6fcabf.
 * @cssprop [--mingci-indicator-quiet] - What is there for those who look for it. Default by theme: #626a67, #9ba5a1.
 * @cssprop [--mingci-indicator-line] - Hairlines. Default by theme: #e3e6e3, #363c3a.
 * @cssprop [--mingci-indicator-rule=2px solid currentcolor] - Above a card.
 * @cssprop [--mingci-indicator-value-size=2.25em] - The figure of a card.
 */
export class MingciIndicator extends FiguresElement<Figure> {
  static override styles = indicatorStyles;
  static override properties = {
    ...FiguresElement.properties,
    indicator: {},
    period: {},
    status: {},
    display: {},
    toSource: { attribute: false },
  };

  declare indicator: string | null;
  declare period: string | null;
  declare status: string | null;
  declare display: string | null;
  // Ours, and none of the published types: what a page that can show the source puts beside a card's figures, to lead there.
  declare toSource: View['toSource'];

  /** What comes when it is needed. A server has it from the beginning. */
  static later: { comparison?: typeof comparison; inline?: typeof inline } = {};

  protected override readonly asked = ['indicator', 'period', 'status', 'display'];

  protected override get only(): string {
    return this.indicator ?? '';
  }

  protected override choose(packs: readonly Facts[]): Figure {
    const name = this.only;
    const found = findIndicator(packs, name);
    if (!found) throw new Missing(`no pack at hand has the indicator “${name}”: check it, or name its pack`);
    const { facts, indicator } = found;
    const figure = leading(figuresOf(facts, indicator, this));
    if (figure) return figure;
    const has = indicator.observations.map(({ timePeriod, obsStatus }) => `${timePeriod} ${obsStatus}`).join(', ');
    throw new Missing(`“${name}” has no figure of that period and status: it has ${has}`);
  }

  protected override content(shown: Figure, lang: Lang): TemplateResult {
    const view = { ...shown, lang, toSource: this.toSource };
    const { comparison, inline } = MingciIndicator.later;
    if (this.display === 'row') return row(view);
    return this.display === 'inline' ? (inline ?? mainTemplate)(view) : card(view, comparison);
  }

  /** Code that is needed comes before what is shown, which then does not change when it is read already. */
  protected override async prepare({ indicator }: Figure): Promise<void> {
    if (this.display === 'inline') this.#take(await import('./inline.ts'));
    else if (this.display !== 'row' && indicator.observations.length > 1) this.#take(await import('./comparison.ts'));
  }

  #take(code: { dress(element: MingciIndicator): void } & typeof MingciIndicator.later): void {
    code.dress(this);
    Object.assign(MingciIndicator.later, code);
  }

  protected override figures(shown: Figure): readonly Figure[] {
    return [shown];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mingci-indicator': MingciIndicator;
  }
}
