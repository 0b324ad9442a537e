import type { Indicator, Observation } from '../../../data/schema/pack.ts';
import { endsOf } from './figure.ts';
import { isDay, yearsOf } from './period.ts';

/** Whether a figure tells what was measured (actual, estimate), and not what is intended (target, commitment). */
export function isMeasured({ obsStatus }: Observation): boolean {
  return obsStatus === 'actual' || obsStatus === 'estimate';
}

/**
 * The figures of an indicator that may be drawn beside each other, in the order of their periods; none if nothing may
 * be compared. They share one area, one unit, one way of reckoning and one qualifier (or none). Each is for one year
 * (or is an average over years, or was kept through them), or else all are for the same number of years: what was built
 * in five years must not be a bar beside what is built in one.
 *
 * If a note (`comparability`) says why the figures can't be set beside each other, none are returned, unless the pack
 * says that the note only limits the comparison (`comparable`).
 */
export function comparable({ comparability, comparable, observations }: Indicator): readonly Observation[] {
  if (comparability && !comparable) return [];
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const kind = kindOf(observation);
    groups.set(kind, [...(groups.get(kind) ?? []), observation]);
  }
  const sound = [...groups.values()].map(oneEach).filter((group) => group.length > 1);
  const [largest] = sound.toSorted((a, b) => b.length - a.length);
  return (largest ?? []).toSorted(byPeriod);
}

/** Figures with the same kind measure the same thing. */
function kindOf(o: Observation): string {
  const basis = o.basis.filter((word) => word !== AVERAGE && !word.startsWith('预计')).toSorted();
  return JSON.stringify([o.refArea, o.unitMeasure, o.qualifier?.zh, basis, lengthOf(o)]);
}

/** How many years a figure is for: 1 if it holds for each year by itself, 0 for a single day. */
function lengthOf({ timePeriod, basis, verb }: Observation): number {
  if (isDay(timePeriod)) return 0;
  const { from, to } = yearsOf(timePeriod);
  return basis.includes(AVERAGE) || verb === KEPT ? 1 : to - from + 1;
}

const AVERAGE = '年均';
/** 四年保持80%以上: that much in each of the years. */
const KEPT = '保持';

/**
 * At most one measured and one intended figure for each period. An actual figure replaces its estimate, and a repeated
 * figure is kept once. If the source gives two different figures, nobody knows which is meant, so none is drawn.
 */
function oneEach(group: readonly Observation[]): readonly Observation[] {
  const slots = new Map<string, Observation>();
  for (const o of group) {
    const slot = `${o.timePeriod} ${isMeasured(o)}`;
    const other = slots.get(slot);
    if (!other || (other.obsStatus === 'estimate' && o.obsStatus === 'actual')) slots.set(slot, o);
    else if (other.obsStatus === 'actual' && o.obsStatus === 'estimate') continue;
    else if (String(endsOf(o)) !== String(endsOf(other)) || o.comparator !== other.comparator) return [];
  }
  return [...slots.values()];
}

function byPeriod(a: Observation, b: Observation): number {
  const [one, other] = [yearsOf(a.timePeriod), yearsOf(b.timePeriod)];
  return one.from - other.from || one.to - other.to || Number(isMeasured(b)) - Number(isMeasured(a));
}
