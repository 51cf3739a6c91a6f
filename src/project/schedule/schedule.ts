import type { WorkCalendar } from '../calendar/workCalendar';
import { issue, type Issue } from '../issue';
import type { Link } from '../links/link';
import { rowLinks } from '../links/rowLinks';
import { outlineOf, type Outline } from '../outline/outline';
import type { Task } from '../records/task';
import type { Day } from '../values/day';
import { buildNetwork, durationOf, type Progressed } from './buildNetwork';
import { cyclesOf } from './cycles';
import { brokenLinks, type BrokenLink } from './brokenLinks';
import { driverOf, type Driver } from './driver';
import { longestPath } from './longestPath';
import type { Network } from './network';
import { passesOver } from './passes';
import { resolveLinks } from './resolveLinks';
import { NO_DAY, scheduleColumns, type ScheduleColumns } from './scheduleColumns';
import { ScheduledTask } from './scheduledTask';
import { TimeAxis } from './timeAxis';
import { topologyOf, type Topology } from './topology';

/** A schedule: one entry a task, in the order of the tasks. */
export interface Schedule {
  /** The whole result as arrays. */
  readonly columns: ScheduleColumns;
  /** The same task by task. */
  readonly tasks: readonly ScheduledTask[];
  readonly outline: Outline;
  /** Parsed links by row, made when they are asked for; `null` where the text could not be read whole. */
  readonly links: readonly (readonly Link[] | null)[];
  /** The last finish of all; `null` without a scheduled task. */
  readonly finish: Day | null;
  readonly issues: readonly Issue[];
  /** Links that the dates do not keep, because of a pin or a fact; found when they are asked for. */
  readonly brokenLinks: readonly BrokenLink[];
  /** 1 for every task on the longest path, by row; found when it is asked for. */
  readonly longestPath: Uint8Array;
  /** What the dates were worked out from; tasks in a cycle stand in it without links and without times. */
  readonly network: Network;
  readonly topology: Topology;
  /** Why the task of a row starts on its day. */
  driverOf(row: number): Driver;
}

/** What else a schedule may follow. */
export interface ScheduleSettings {
  /** Tasks with no more total slack than this are critical; 0 unless set. */
  readonly criticalSlack?: number;
  /** Work that has not started begins after this day; without it the plan says when. */
  readonly statusDate?: Day | null;
}

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
 * The network without the links of cycle members, so that everything outside can be ordered. Tasks behind the
 * cycle are scheduled as if they did not hang on it.
 */
function withoutCycles(network: Network): Network {
  const { linkFrom, linkTo, unscheduled } = network;
  const kept = Array.from(linkFrom.keys()).filter(
    (link) => !unscheduled[linkFrom[link]] && !unscheduled[linkTo[link]],
  );
  return {
    ...network,
    linkFrom: Int32Array.from(kept, (link) => linkFrom[link]),
    linkTo: Int32Array.from(kept, (link) => linkTo[link]),
    linkType: Uint8Array.from(kept, (link) => network.linkType[link]),
    lag: Float64Array.from(kept, (link) => network.lag[link]),
    linkElapsed: Uint8Array.from(kept, (link) => network.linkElapsed[link]),
    sharesOfSummary: new Map(
      [...network.sharesOfSummary].map(([summary, shares]) => [
        summary,
        shares.flatMap(({ link, share }) => {
          const place = kept.indexOf(link);
          return place < 0 ? [] : [{ link: place, share }];
        }),
      ]),
    ),
  };
}

/** The last of the finishes that there are. */
function lastFinish({ finish }: ScheduleColumns): Day | null {
  let last = NO_DAY;
  for (let row = 0; row < finish.length; row += 1) if (finish[row] > last) last = finish[row];
  return last === NO_DAY ? null : last;
}

/** What kind of row a task is: milestones take no time, a summary is what has rows below it. */
function typeOf(task: Task, isSummary: number): ScheduledTask['type'] {
  if (isSummary === 1) return 'summary';
  return durationOf(task) === 0 ? 'milestone' : 'task';
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
  const issues = [...resolution.issues];
  let network = buildNetwork(tasks, outline, resolution.links, axis, progress, settings.statusDate);
  let topology = topologyOf(network);
  if (topology.ordered < tasks.length) {
    issues.push(...cycleIssues(tasks, network, cyclesOf(network, topology)));
    network = withoutCycles(network);
    topology = topologyOf(network);
  }
  const times = passesOver(network, topology, axis);
  const columns = scheduleColumns(network, times, axis, settings.criticalSlack ?? 0, progress);
  let views: readonly ScheduledTask[] | undefined;
  let links: Schedule['links'] | undefined;
  let broken: Schedule['brokenLinks'] | undefined;
  let path: Uint8Array | undefined;
  return {
    columns,
    get tasks() {
      return (views ??= tasks.map(
        (task, row) => new ScheduledTask(columns, row, typeOf(task, outline.isSummary[row])),
      ));
    },
    outline,
    get links() {
      return (links ??= tasks.map(({ predecessors }) => rowLinks(predecessors)));
    },
    get brokenLinks() {
      return (broken ??= brokenLinks(network, times, axis));
    },
    get longestPath() {
      return (path ??= longestPath(network, times, topology, axis));
    },
    finish: lastFinish(columns),
    issues,
    network,
    topology,
    driverOf: (row) => driverOf(network, times, row),
  };
}
