import type { TraceEvent } from './trace.ts';

/** The trace categories that this needs: V8's profile, and the tasks. */
export const PROFILE = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-devtools.timeline'];
const TASK = 'RunTask';

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}
interface ProfileChunk {
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

/** In ms, by the thread's own clock, which excludes other load on the machine but includes DevTools' throttling. */
export interface Stretch {
  /** How long a script's functions were on the stack. */
  script: number;
  /** How long the whole task took, including the work of the browser and others. */
  task: number;
}

/** How much of each task was the script at `url`, in the threads that run it. */
export function ownStretches(events: readonly TraceEvent[], url: string): Stretch[] {
  const profiles = events.filter(({ name }) => name === 'Profile');
  return profiles.flatMap((profile) => {
    const times = samplesOf(profile, events, url);
    if (times.length === 0) return [];
    const tasks = events.filter(({ name, ph, pid, tid }) => {
      return name === TASK && ph === 'X' && pid === profile.pid && tid === profile.tid;
    });
    return stretches(tasks, times);
  });
}

interface Sample {
  ts: number;
  /** The time since the previous sample. */
  delta: number;
}

/** The samples of a thread that have the script on the stack. */
function samplesOf(profile: TraceEvent, events: readonly TraceEvent[], url: string): Sample[] {
  const own = new Map<number, boolean>();
  const found: Sample[] = [];
  let ts = (profile.args['data'] as { startTime: number }).startTime;
  for (const { name, id, pid, args } of events) {
    if (name !== 'ProfileChunk' || id !== profile.id || pid !== profile.pid) continue;
    const { cpuProfile: { nodes = [], samples = [] } = {}, timeDeltas = [] } = args['data'] as ProfileChunk;
    // A parent comes before its children.
    for (const { id, parent, callFrame } of nodes)
      own.set(id, callFrame.url === url || (parent !== undefined && own.get(parent) === true));
    samples.forEach((node, i) => {
      const delta = timeDeltas[i] ?? 0;
      ts += delta;
      if (own.get(node)) found.push({ ts, delta });
    });
  }
  return found;
}

function stretches(tasks: readonly TraceEvent[], samples: readonly Sample[]): Stretch[] {
  const found: Stretch[] = [];
  let next = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks.toSorted((a, b) => a.ts - b.ts)) {
    while ((samples[next]?.ts ?? Infinity) < ts) next++;
    let script = 0;
    for (let sample = samples[next]; sample && sample.ts <= ts + dur; sample = samples[++next])
      script += Math.min(sample.delta, sample.ts - ts);
    if (script > 0) found.push({ script: ((script / dur) * tdur) / 1000, task: tdur / 1000 });
  }
  return found;
}
