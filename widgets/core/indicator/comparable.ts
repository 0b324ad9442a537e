import type { Indicator, Observation } from '../../../data/schema/pack.ts';
import { endsOf } from './figure.ts';
import { isDay, yearsOf } from './period.ts';

/** Whether a figure tells what was (actual, estimate), and not what is wished (target, commitment). */
export function isMeasured({ obsStatus }: Observation): boolean {
  return obsStatus === 'actual' || obsStatus === 'estimate';
}

/**
 * The figures of an indicator that may be drawn beside each other, in the order of their periods; none where nothing may
 * be compared. They are of one area, one unit and one way of reckoning, none is set apart by a qualifier that the others
 * have not, and each holds for a year (or is the average of years, or was kept through them), or else all hold for as
 * many years: what was built in five years is no bar beside what is built in one.
 *
 * Where the source's own note says why its figures can't be set beside each other, none are, unless the pack says that
 * the note only limits the comparison (`comparable`).
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

/** Figures of one kind measure one thing. */
function kindOf(o: Observation): string {
  const basis = o.basis.filter((word) => word !== AVERAGE && !word.startsWith('预计')).toSorted();
  return JSON.stringify([o.refArea, o.unitMeasure, o.qualifier?.zh, basis, lengthOf(o)]);
}

/** For how many years a figure holds: 1 for each year's own, and 0 for a day. */
function lengthOf({ timePeriod, basis, verb }: Observation): number {
  if (isDay(timePeriod)) return 0;
  const { from, to } = yearsOf(timePeriod);
  return basis.includes(AVERAGE) || verb === KEPT ? 1 : to - from + 1;
}

const AVERAGE = '年均';
/** 四年保持80%以上: so much in each of the years. */
const KEPT = '保持';

/**
 * One figure for what was and one for what is wished of each period: an actual one in place of its estimate, and what the
 * source says twice once. Where it says two different things, nobody knows which is meant, and none is drawn.
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
