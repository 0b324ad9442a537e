import type { Indicator, Observation } from '../../../data/schema/pack.ts';
import { axisThrough } from './axis.ts';
import { comparable, isMeasured } from './comparable.ts';
import { endsOf } from './figure.ts';
import { yearsOf } from './period.ts';

/** All lengths and places are shares of the drawing's size, from 0 to 1, since it is as wide as there is room. */
export type Chart = Bars | Timeline;

/** One bar per period, from zero. If it has both, the intended figure is a mark across the measured one (a bullet). */
export interface Bars {
  kind: 'bars';
  zero: number;
  rows: readonly { timePeriod: string; measured?: Bar; aimed?: Bar }[];
}

export interface Bar {
  observation: Observation;
  /** From zero … */
  from: number;
  /** … to the value, or to the lower end of a range … */
  to: number;
  /** … and its upper end, which equals `to` if there is no range. */
  reach: number;
}

/** Values over years, from zero. An average of several years is as wide as those years. */
export interface Timeline {
  kind: 'timeline';
  zero: number;
  /** The years in which something begins or ends; `x` is the middle of the year. */
  years: readonly { year: number; x: number }[];
  marks: readonly Mark[];
  /** Lines between measured figures of consecutive years only: nobody knows what lies between others. */
  lines: readonly Line[];
}

export interface Mark {
  observation: Observation;
  /** The beginning and the end of the years; for a single year, both are its middle. */
  x1: number;
  x2: number;
  /** The lower and the upper end of the value, measured from the top; they differ only for a range. */
  y1: number;
  y2: number;
  /** Whether its words go below it, because it is below zero or because another mark or its words are above. */
  below: boolean;
}

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The chart of an indicator, or undefined if there is nothing to compare. */
export function chartOf(indicator: Indicator): Chart | undefined {
  const observations = comparable(indicator);
  if (observations.length < 2) return undefined;
  const lengths = new Set(observations.map(({ timePeriod }) => span(timePeriod)));
  const periods = new Set(observations.map(({ timePeriod }) => timePeriod));
  return lengths.size > 1 || periods.size > 3 ? timeline(observations) : bars(observations);
}

/** The figures that a chart shows, in its order. */
export function observationsOf(chart: Chart): readonly Observation[] {
  if (chart.kind === 'timeline') return chart.marks.map(({ observation }) => observation);
  return chart.rows.flatMap(({ measured, aimed }) =>
    [measured, aimed].flatMap((bar) => (bar ? [bar.observation] : [])),
  );
}

function span(timePeriod: string): number {
  const { from, to } = yearsOf(timePeriod);
  return to - from + 1;
}

function bars(observations: readonly Observation[]): Bars {
  const axis = axisThrough(observations.flatMap(endsOf));
  const rows = new Map<string, { timePeriod: string; measured?: Bar; aimed?: Bar }>();
  for (const observation of observations) {
    const { timePeriod } = observation;
    const [low, high] = endsOf(observation);
    const bar: Bar = { observation, from: axis.at(0), to: axis.at(low), reach: axis.at(high) };
    const row = rows.get(timePeriod) ?? { timePeriod };
    rows.set(timePeriod, isMeasured(observation) ? { ...row, measured: bar } : { ...row, aimed: bar });
  }
  return { kind: 'bars', zero: axis.at(0), rows: [...rows.values()] };
}

/** Words touch if the middles of their marks are nearer than this: the size of a figure's words in a 320 px chart. */
const TOUCHING = { x: 0.2, y: 0.25 };

function timeline(observations: readonly Observation[]): Timeline {
  const spans = observations.map(({ timePeriod }) => yearsOf(timePeriod));
  const first = Math.min(...spans.map(({ from }) => from));
  const count = Math.max(...spans.map(({ to }) => to)) - first + 1;
  const axis = axisThrough(observations.flatMap(endsOf));
  const zero = 1 - axis.at(0);
  const middle = (year: number) => (year - first + 0.5) / count;
  const marks: Mark[] = [];
  for (const [i, observation] of observations.entries()) {
    const { from, to } = spans[i] as { from: number; to: number };
    const [low, high] = endsOf(observation);
    const [y1, y2] = [1 - axis.at(low), 1 - axis.at(high)];
    const single = from === to;
    const x1 = single ? middle(from) : (from - first) / count;
    const x2 = single ? x1 : (to - first + 1) / count;
    marks.push({ observation, x1, x2, y1, y2, below: false });
  }
  const years = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return {
    kind: 'timeline',
    zero,
    years: years.map((year) => ({ year, x: middle(year) })),
    marks: marks.map((mark, i) => ({
      ...mark,
      below: mark.y2 > zero || marks.some((other, j) => touches(mark, other, j < i)),
    })),
    lines: marks.flatMap((mark) => lineFrom(mark, marks)),
  };
}

/** Whether this mark's words would cover another mark just above it, or the words of an earlier one. */
function touches(mark: Mark, other: Mark, earlier: boolean): boolean {
  const x = Math.abs(mark.x1 + mark.x2 - other.x1 - other.x2) / 2;
  const above = mark.y2 - other.y2;
  return mark !== other && x < TOUCHING.x && above < TOUCHING.y && (above > 0 || (above === 0 && earlier));
}

function lineFrom(mark: Mark, marks: readonly Mark[]): Line[] {
  const next = marks.find(({ observation }) => isNextYear(mark.observation, observation));
  return next ? [{ x1: mark.x1, y1: mark.y1, x2: next.x1, y2: next.y1 }] : [];
}

function isNextYear(one: Observation, other: Observation): boolean {
  const sure = [one, other].every((o) => isMeasured(o) && o.comparator === '=' && o.range === undefined);
  const [a, b] = [yearsOf(one.timePeriod), yearsOf(other.timePeriod)];
  return sure && a.from === a.to && b.from === b.to && b.from === a.from + 1;
}
