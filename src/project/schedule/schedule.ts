import type { WorkCalendar } from '../calendar/workCalendar';
import { issue, type Issue } from '../issue';
import type { Link } from '../links/link';
import { outlineOf, type Outline } from '../outline/outline';
import type { Task } from '../records/task';
import type { Day } from '../values/day';
import { buildNetwork, durationOf, type Progressed } from './buildNetwork';
import { cyclesOf } from './cycles';
import { FF, FS, type Network } from './network';
import { passesOver, type Times } from './passes';
import { resolveLinks } from './resolveLinks';
import { TimeAxis } from './timeAxis';
import { topologyOf } from './topology';

/** What the scheduler says of one task; `null` where it stands in a cycle and has no dates. */
export interface ScheduledTask {
  readonly start: Day | null;
  readonly finish: Day | null;
  /** Working days by which the task may slip without moving the project finish or a deadline. */
  readonly totalSlack: number | null;
  /** Working days by which it may slip without moving a successor. */
  readonly freeSlack: number | null;
  readonly critical: boolean;
  readonly type: 'summary' | 'task' | 'milestone';
  /** Working days; of a summary, from its start to its finish. */
  readonly duration: number | null;
  /** Row of the predecessor that sets the start, −1 where none does. */
  readonly drivenBy: number;
}

/** A schedule: one entry a task, in the order of the tasks. */
export interface Schedule {
  readonly tasks: readonly ScheduledTask[];
  readonly outline: Outline;
  /** Parsed links by row; `null` where the text could not be read whole. */
  readonly links: readonly (readonly Link[] | null)[];
  /** The last finish of all; `null` without a scheduled task. */
  readonly finish: Day | null;
  readonly issues: readonly Issue[];
}

/** What else a schedule may follow. */
export interface ScheduleSettings {
  /** Tasks with no more total slack than this are critical; 0 unless set. */
  readonly criticalSlack?: number;
}

/** Slack within rounding of a threshold counts as on it. */
const TINY = 1e-6;

/** Cycle members get no times; their issue names the whole ring, `1 → 2 → 1`. */
function cycleIssues(tasks: readonly Task[], network: Network, cycles: ReturnType<typeof cyclesOf>): Issue[] {
  return cycles.flatMap(({ members, path }) => {
    for (const member of members) network.unscheduled[member] = 1;
    const ring = [...path, path[0]].map((row) => `${tasks[row].id} ${tasks[row].name}`.trim()).join(' → ');
    return path
      .slice(0, 1)
      .map((row) =>
        issue('cycle', { table: 'tasks', row: tasks[row].row, column: 'predecessors' }, { tasks: ring }),
      );
  });
}

/**
 * A link that leads nowhere: cut between members of a cycle, so that everything outside it can be ordered.
 * Tasks behind the cycle are scheduled as if they did not hang on it.
 */
function withoutCycles(network: Network): Network {
  const kept = Array.from(network.linkFrom.keys()).filter(
    (link) => !network.unscheduled[network.linkFrom[link]] && !network.unscheduled[network.linkTo[link]],
  );
  const pick = <Values extends Int32Array | Uint8Array | Float64Array>(values: Values) =>
    Float64Array.from(kept, (link) => values[link]);
  return {
    ...network,
    parent: network.parent.map((above, task) => (above >= 0 && network.unscheduled[task] ? -1 : above)),
    linkFrom: Int32Array.from(pick(network.linkFrom)),
    linkTo: Int32Array.from(pick(network.linkTo)),
    linkType: Uint8Array.from(pick(network.linkType)),
    lag: pick(network.lag),
    linkElapsed: Uint8Array.from(pick(network.linkElapsed)),
  };
}

/**
 * A milestone that follows the end of work stands on that work's last day; one that a date or a start sets
 * stands on the morning it names.
 */
function milestoneDay(network: Network, times: Times, axis: TimeAxis, task: number): Day {
  const link = times.drivingLink[task];
  const offset = times.earlyStart[task];
  const fromEvening =
    link >= 0 && (network.linkType[link] === FS || network.linkType[link] === FF || network.lag[link] > 0);
  return fromEvening ? axis.finishDay(offset) : axis.startDay(offset);
}

function scheduledTask(
  task: Task,
  row: number,
  network: Network,
  times: Times,
  axis: TimeAxis,
  criticalSlack: number,
): ScheduledTask {
  const isSummary = network.isSummary[row] === 1;
  const type = isSummary ? 'summary' : durationOf(task) === 0 ? 'milestone' : 'task';
  const start = times.earlyStart[row];
  const finish = times.earlyFinish[row];
  if (network.unscheduled[row] || !Number.isFinite(start) || !Number.isFinite(finish)) {
    return {
      start: null,
      finish: null,
      totalSlack: null,
      freeSlack: null,
      critical: false,
      type,
      duration: null,
      drivenBy: -1,
    };
  }
  const isPoint = finish - start < TINY;
  const day = isPoint && !isSummary ? milestoneDay(network, times, axis, row) : null;
  const link = times.drivingLink[row];
  return {
    start: day ?? (isPoint ? axis.finishDay(start) : axis.startDay(start)),
    finish: day ?? axis.finishDay(finish),
    totalSlack: tidy(times.totalSlack[row]),
    // A summary moves with its children: it cannot slip further than they can.
    freeSlack: tidy(
      isSummary ? Math.min(times.freeSlack[row], Math.max(0, times.totalSlack[row])) : times.freeSlack[row],
    ),
    critical: times.totalSlack[row] <= criticalSlack + TINY,
    type,
    duration: tidy(finish - start),
    drivenBy: link >= 0 ? network.linkFrom[link] : -1,
  };
}

/** Takes rounding dust off sums of halves and per cents. */
function tidy(days: number): number {
  return Math.round(days * 1e4) / 1e4 + 0;
}

/**
 * Schedules a WBS by the critical path method: dates, slack, critical tasks, roll-up of summaries. Faulty
 * links are left out and reported; tasks in a cycle get no dates, everything outside it does.
 *
 * @param progress what is already fact, by row; empty for the plan.
 * @example
 * const task = { row: 0, id: 1, level: 1, name: 'Dig', deliverable: '', criterion: '', owner: '', support: '',
 *   predecessors: '', duration: 5, notBefore: null, deadline: null, pinned: null, budget: null };
 * schedule([task], mondayToFriday(2026, 2026), 46279).tasks[0].finish; //=> 46283
 */
export function schedule(
  tasks: readonly Task[],
  calendar: WorkCalendar,
  projectStart: Day,
  settings: ScheduleSettings = {},
  progress: ReadonlyMap<number, Progressed> = new Map(),
): Schedule {
  const outline = outlineOf(tasks.map((task) => task.level));
  const axis = new TimeAxis(calendar, projectStart);
  const resolution = resolveLinks(tasks, outline);
  let network = buildNetwork(tasks, outline, resolution.links, axis, progress);
  let topology = topologyOf(network);
  const issues = [...resolution.issues];
  if (topology.ordered < tasks.length) {
    issues.push(...cycleIssues(tasks, network, cyclesOf(network, topology)));
    network = withoutCycles(network);
    topology = topologyOf(network);
  }
  const times = passesOver(network, topology, axis);
  const scheduled = tasks.map((task, row) =>
    scheduledTask(task, row, network, times, axis, settings.criticalSlack ?? 0),
  );
  const finishes = scheduled.flatMap(({ finish }) => (finish === null ? [] : [finish]));
  return {
    tasks: scheduled,
    outline,
    links: resolution.parsed,
    finish: finishes.length > 0 ? finishes.reduce((a, b) => Math.max(a, b)) : null,
    issues,
  };
}
