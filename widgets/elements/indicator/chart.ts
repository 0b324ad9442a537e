import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Observation } from '../../../data/schema/pack.ts';
import { contentLang, inLang } from '../../core/card/in-lang.ts';
import { alternative } from '../../core/indicator/alternative.ts';
import { type Bar, type Bars, chartOf, type Line, type Timeline } from '../../core/indicator/chart.ts';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import { periodText } from '../../core/indicator/period.ts';
import { figureText } from './value.ts';
import { unitOf, type View } from './view.ts';

/**
 * The comparison of an indicator's figures, if they can be compared. It fills the available width: positions are
 * percentages, so that text keeps its size. Text around the drawing gives its figures; for those who can't see it, it
 * is one image with all of them in its label.
 */
export function drawChart(view: View): TemplateResult | undefined {
  const { indicator, lang } = view;
  const chart = chartOf(indicator);
  if (!chart) return undefined;
  const unit = unitOf(view, view.observation);
  const note = indicator.comparability;
  return html`<figure part="chart">
    <div role="img" aria-label=${alternative(chart, unit, lang)}>
      ${chart.kind === 'bars' ? barsTemplate(chart, view) : timelineTemplate(chart, view)}
    </div>
    ${note ? html`<figcaption class="note" part="note" lang=${contentLang(lang)}>${inLang(note, lang)}</figcaption>` : nothing}
  </figure>`;
}

function barsTemplate({ rows, zero }: Bars, view: View): TemplateResult {
  return html`<div class="bars">
    ${rows.map(
      ({ timePeriod, measured, aimed }) => html`<span class="when">${periodText(timePeriod, view.lang)}</span>
        <span class="figures">${[measured, aimed].map((each) => (each ? named(each.observation, view) : nothing))}</span>
        <svg class="bar" part="bar" width="100%" aria-hidden="true">
          ${measured ? bar(measured) : nothing} ${aimed ? (measured ? tick(aimed) : bar(aimed)) : nothing}
          <line class="zero" x1=${percent(zero)} x2=${percent(zero)} y1="0" y2="100%" />
        </svg>`,
    )}
  </div>`;
}

/** From zero to the value. A range continues, paler, to its upper end; an open end has an arrowhead. */
function bar({ observation, from, to, reach }: Bar) {
  const rect = (a: number, b: number, name: string) =>
    svg`<rect class=${name} data-status=${observation.obsStatus} data-limit=${observation.comparator}
      x=${percent(Math.min(a, b))} width=${percent(Math.abs(b - a))} y="15%" height="70%" />`;
  return svg`${rect(from, to, 'length')}${to === reach ? nothing : rect(to, reach, 'reach')}${arrow(observation, reach, '50%', 0)}`;
}

/** A target, across the bar of its result. */
function tick({ observation, to, reach }: Bar) {
  const line = (at: number) =>
    svg`<line class="tick" data-limit=${observation.comparator} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`;
  return svg`${line(to)}${to === reach ? nothing : line(reach)}${arrow(observation, reach, '50%', 0)}`;
}

function timelineTemplate({ marks, lines, years, zero }: Timeline, view: View): TemplateResult {
  // Years are close to their axis, unless a mark below it, or its label, needs the room.
  const close = zero === 1 && marks.every(({ below, y1 }) => !below || y1 < 0.6);
  const [foot, rise] = close ? [down(zero), '1.6em'] : ['100%', '-0.35em'];
  return html`<svg class=${close ? 'timeline close' : 'timeline'} width="100%" aria-hidden="true">
    <line class="zero" x1="0" x2="100%" y1=${down(zero)} y2=${down(zero)} />
    <text class="tick-label" x="0" y=${down(zero)} dy="-0.4em">0</text>
    ${years.map(({ year, x }, i) => {
      const inner = i > 0 && i < years.length - 1;
      return svg`<text class=${inner ? 'year inner' : 'year'} text-anchor=${anchorAt(x)} x=${percent(x)} y=${foot} dy=${rise}>${year}</text>`;
    })}
    ${lines.map(({ x1, y1, x2, y2 }) => svg`<line class="between" x1=${percent(x1)} y1=${down(y1)} x2=${percent(x2)} y2=${down(y2)} />`)}
    ${marks.map(
      ({ observation: o, x1, x2, y1, y2, below }, i) => svg`<g data-status=${o.obsStatus} data-limit=${o.comparator}>
        ${shape({ x1, x2, y1, y2 })}
        ${arrow(o, (x1 + x2) / 2, down(y2), -90)}
        <text class="label" text-anchor=${anchorAt((x1 + x2) / 2)} x=${percent((x1 + x2) / 2)} y=${down(below ? y1 : y2)} dy=${below ? '1.7em' : '-0.8em'}
          ><tspan class="words">${figureText({ ...view, observation: o })}</tspan
          >${saysKind(marks, i) ? svg`<tspan class=\"kind\" dx=\"0.4em\">${indicatorLabels[view.lang].status[o.obsStatus]}</tspan>` : nothing}</text>
      </g>`,
    )}
  </svg>`;
}

/** Whether a mark's label names its kind: if there are many marks, only the first in a row of one kind does. */
function saysKind(marks: Timeline['marks'], i: number): boolean {
  return marks.length < 4 || marks[i]?.observation.obsStatus !== marks[i - 1]?.observation.obsStatus;
}

/** A point for one year, a level line for several; a range has its own height. */
function shape({ x1, x2, y1, y2 }: Line) {
  const [left, top] = [percent(x1), down(y2)];
  if (y1 !== y2) {
    const width = x1 === x2 ? '10' : percent(x2 - x1);
    const middle = x1 === x2 ? 'translate(-5 0)' : nothing;
    return svg`<rect class="range" x=${left} y=${top} width=${width} height=${percent((y1 - y2) * HEIGHT)} transform=${middle} />`;
  }
  if (x1 === x2) return svg`<circle class="point" cx=${left} cy=${top} r="5" />`;
  return svg`<line class="span" x1=${left} x2=${percent(x2)} y1=${top} y2=${top} />`;
}

/** An arrowhead if a figure is open-ended: at least so much, or at most. */
function arrow({ comparator }: Observation, x: number, y: string, turned: number) {
  const more = comparator === '≥' || comparator === '>';
  if (!more && comparator !== '≤' && comparator !== '<') return nothing;
  const path = more ? 'M3 -4L7 0L3 4' : 'M-3 -4L-7 0L-3 4';
  return svg`<svg class="arrow" x=${percent(x)} y=${y} overflow="visible"><path d=${path} transform=${`rotate(${turned})`} /></svg>`;
}

function named(o: Observation, view: View): TemplateResult {
  const { lang } = view;
  return html`<span><b lang=${contentLang(lang)}>${figureText({ ...view, observation: o })}</b> <small>${indicatorLabels[lang].status[o.obsStatus]}</small></span>`;
}

/** Keeps text at a chart's edges inside it. */
function anchorAt(x: number): string {
  return x < 0.15 ? 'start' : x > 0.85 ? 'end' : 'middle';
}

/** A share of the width, for an attribute. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** The axis's share of a timeline's height: there are labels above the highest mark and below the lowest, and years. */
const HEIGHT = 0.5;

function down(share: number): string {
  return percent(0.2 + share * HEIGHT);
}
