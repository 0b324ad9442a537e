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
 * One figure of an official report with its evidence: for an editor who puts “2021年地区生产总值增长7%左右” beside a story,
 * and for the reader who asks whether that is a result or a target, for which years, and which sentence says so.
 *
 * It shows the figure in the source's own words and as a number, and draws a chart of other figures that it can rightly
 * be compared with: bars from zero, or values over their years. Its content is shown until the figure has loaded, and
 * stays if it can't be loaded.
 *
 * @tag mingci-indicator
 * @attr {string} indicator - The indicator’s id, or `pack/id`.
 * @attr {string} period - Year or years: `2021`, `2016/2020`. Default: the latest single year.
 * @attr {string} status - `actual`, `estimate`, `target` or `commitment`; separate several with spaces.
 * @attr {"card" | "row" | "inline"} [display=card] - Beside a story, in a list, or in a sentence.
 * @attr {string} pack - Packs to use instead of the page’s: ids of bundled packs, or addresses (see `<mingci-pack>`).
 * @attr {string} lang - Language: `zh-Hans`, `zh-Hant`, `en`. Default: the page’s.
 * @attr {"elder"} mode - Larger text and touch targets. Can be set on any ancestor.
 * @attr {"off"} jsonld - Leaves the figure out of the page’s structured data. Can be set on any ancestor.
 * @fires {CustomEvent} mingci-error - The figure could not be loaded. `detail`: `message`, `cause`.
 * @slot - Shown without JavaScript, or when the figure can’t be loaded.
 * @csspart card - The whole card.
 * @csspart row - The whole row.
 * @csspart inline - The figure in a sentence; pressing it opens its card.
 * @csspart name - The indicator's name.
 * @csspart meta - Area, period and kind of figure.
 * @csspart value - The figure.
 * @csspart number - Next to the figure: the full number, or the source’s words.
 * @csspart chart - Chart and note.
 * @csspart bar - The drawing of one bar.
 * @csspart note - Why figures can’t be compared, or what to bear in mind.
 * @csspart figures - The collapsible table of all figures.
 * @csspart evidence - The sentence the figure comes from.
 * @csspart figure - The figure in that sentence.
 * @csspart source - Document, section, date.
 * @csspart aloud - The read-aloud button of elder mode.
 * @csspart state - The message shown when there is nothing to show and no fallback content.
 * @cssprop [--mingci-indicator-accent] - Bars and points. Default by theme: #0b6b63, #6fcabf.
 * @cssprop [--mingci-indicator-quiet] - Secondary text. Default by theme: #626a67, #9ba5a1.
 * @cssprop [--mingci-indicator-line] - Hairlines. Default by theme: #e3e6e3, #363c3a.
 * @cssprop [--mingci-indicator-rule=2px solid currentcolor] - The line above a card.
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
  // Internal, not in the published types: a control beside a card's figures, for a page that can show the source.
  declare toSource: View['toSource'];

  /** Code loaded when it is needed. A server has it from the start. */
  static later: { comparison?: typeof comparison; inline?: typeof inline } = {};

  protected override readonly asked = ['indicator', 'period', 'status', 'display'];

  protected override get only(): string {
    return this.indicator ?? '';
  }

  protected override choose(packs: readonly Facts[]): Figure {
    const name = this.only;
    const found = findIndicator(packs, name);
    if (!found) throw new Missing(`no loaded pack has the indicator “${name}”: check it, or name its pack`);
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

  /** Loads the code before anything is shown, so that nothing changes under the reader's eyes. */
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
