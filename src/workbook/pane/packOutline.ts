import { calendarOf, type CalendarKind } from '../../project/calendar/calendarKind';
import type { Task } from '../../project/records/task';
import { schedule } from '../../project/schedule/schedule';
import { civilDate, type Day } from '../../project/values/day';
import type { Pack, PackTask } from '../../tables/packs/pack';
import type { Localized } from '../../words/language';

/** A bar of a plan's picture. */
export interface PhaseSpan {
  readonly name: Localized;
  readonly start: Day;
  readonly finish: Day;
}

/** What a pack makes of a start: enough for a picture and a few words. */
export interface PackOutline {
  /** The tasks of the first level. */
  readonly phases: readonly PhaseSpan[];
  /** Every dated task below them, for the picture. */
  readonly bars: readonly (PhaseSpan & { readonly isMilestone: boolean })[];
  readonly finish: Day | null;
  readonly tasks: number;
  readonly milestones: number;
  readonly people: number;
  readonly risks: number;
}

/** A pack's plan reaches no further than this. */
const YEARS = 3;

function plannedTask({ id, level, predecessors = '', duration }: PackTask, row: number): Task {
  return {
    row,
    id,
    level,
    name: '',
    deliverable: '',
    criterion: '',
    owner: '',
    support: '',
    predecessors,
    duration: duration ?? null,
    notBefore: null,
    deadline: null,
    pinned: null,
    budget: null,
  };
}

/** A pack's plan from a start on, as creating would schedule it. */
export function packOutline(pack: Pack, start: Day, kind: CalendarKind): PackOutline {
  const { year } = civilDate(start);
  const calendar = calendarOf(kind, year, year + YEARS, start);
  const found = schedule(pack.tasks.map(plannedTask), calendar, start);
  const spans = pack.tasks.flatMap(({ name, level }, row) => {
    const { start: from, finish, type } = found.tasks[row];
    return from === null || finish === null ? [] : [{ name, start: from, finish, level, type }];
  });
  const leaves = spans.filter(({ type }) => type !== 'summary');
  return {
    phases: spans
      .filter(({ level }) => level === 1)
      .map(({ name, start: from, finish }) => ({ name, start: from, finish })),
    bars: leaves.map(({ name, start: from, finish, type }) => ({
      name,
      start: from,
      finish,
      isMilestone: type === 'milestone',
    })),
    finish: found.finish,
    tasks: leaves.filter(({ type }) => type === 'task').length,
    milestones: leaves.filter(({ type }) => type === 'milestone').length,
    people: pack.people.length,
    risks: pack.risks.length,
  };
}
