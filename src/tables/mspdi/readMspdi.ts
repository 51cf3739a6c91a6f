import { workedDays } from '../../project/calendar/exceptionCalendar';
import type { Day } from '../../project/values/day';
import type { ImportedPlan } from '../import/importedPlan';
import { decodePlanText } from './decodePlanText';
import type { PlanContext } from './planContext';
import { PlanFileError, type PlanFileFault } from './planFileError';
import { PlanNotes, type PlanNote } from './planNote';
import { readCalendar } from './readCalendar';
import { readPeople } from './readPeople';
import { readTasks } from './readTasks';
import { RecordFields } from './recordFields';
import { streamPlan } from './streamPlan';
import { childrenOf, type XmlRecord } from './xmlRecord';

/** What a plan file gave, or why it could not be read at all. */
export type MspdiReading =
  | { readonly readable: true; readonly plan: ImportedPlan; readonly notes: readonly PlanNote[] }
  | {
      readonly readable: false;
      readonly fault: PlanFileFault;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** A plan of ten thousand tasks with its hours of each day takes about a tenth of it. */
export const LARGEST_PLAN_FILE = 200 * 1024 * 1024;

/** Ten times what a plan has that somebody keeps; a sheet of Excel ends at a million rows. */
const MOST_TASKS = 100_000;

/** The fields that are read of calendars, tasks, resources and assignments. */
const wanted = new Set(
  [
    'UID Name IsNull Type CalendarUID',
    'BaseCalendarUID WeekDays Exceptions WorkWeeks',
    'OutlineLevel OutlineNumber WBS Active Manual ExternalTask Milestone Start Finish Duration DurationFormat',
    'PercentComplete ActualStart ActualFinish ActualDuration RemainingDuration ActualCost Cost FixedCost',
    'ConstraintType ConstraintDate Deadline Notes PredecessorLink Baseline',
    'Group StandardRate IsCostResource TaskUID ResourceUID',
  ].flatMap((names) => names.split(' ')),
);

const ordinaryDay = { minutes: 480, start: 8 * 60, finish: 17 * 60 };

/** All years that Project knows. */
const [firstYear, lastYear] = [1984, 2149];

type Lists = Readonly<Record<'Project' | 'Calendars' | 'Tasks' | 'Resources' | 'Assignments', XmlRecord[]>>;

function listsOf(text: string): Lists {
  const lists: Lists = { Project: [], Calendars: [], Tasks: [], Resources: [], Assignments: [] };
  streamPlan(text, wanted, (list, record) => {
    lists[list as keyof Lists].push(record);
    if (lists.Tasks.length > MOST_TASKS) throw new PlanFileError('tooManyTasks', { most: MOST_TASKS });
  });
  return lists;
}

/** The baselines that are not taken: the tables have one. */
function noteOtherBaselines(tasks: readonly XmlRecord[], taken: number, notes: PlanNotes): void {
  const numbers = tasks.flatMap((task) =>
    childrenOf(task, 'Baseline').map((each) => new RecordFields(each).number('Number') ?? 0),
  );
  const others = [...new Set(numbers)].filter((number) => number !== taken).sort((a, b) => a - b);
  if (others.length > 0) notes.add('otherBaselines', { numbers: others.join(', ') });
}

function dayIn(project: RecordFields, ...names: readonly string[]): Day | undefined {
  return names.map((name) => project.moment(name)?.day).find((day) => day !== undefined);
}

function readPlan(text: string, notes: PlanNotes): ImportedPlan {
  const lists = listsOf(text);
  const project = new RecordFields({ name: 'Project', text: '', children: lists.Project });
  const perDay = project.number('MinutesPerDay') ?? 0;
  const minutesPerDay = perDay >= 1 && perDay <= 1440 ? perDay : ordinaryDay.minutes;
  const calendars = new Map(lists.Calendars.map((each) => [new RecordFields(each).text('UID'), each]));
  const calendarUid = project.text('CalendarUID');
  const calendar = readCalendar(calendars, calendarUid, { minutesPerDay, notes });
  const statusDate = dayIn(project, 'StatusDate', 'CurrentDate', 'LastSaved');
  const start = dayIn(project, 'StartDate');
  const context: PlanContext = {
    minutesPerDay,
    dayStart: project.timeOfDay('DefaultStartTime') ?? ordinaryDay.start,
    dayFinish: project.timeOfDay('DefaultFinishTime') || ordinaryDay.finish,
    calendar: workedDays(calendar ?? { weekdays: [1, 2, 3, 4, 5], exceptions: [] }, firstYear, lastYear),
    projectStart: start ?? null,
    statusDate: statusDate ?? null,
    baseline: project.number('BaselineForEarnedValue') ?? 0,
    notes,
  };
  if (project.text('ScheduleFromStart') === '0') notes.add('scheduledFromFinish');
  noteOtherBaselines(lists.Tasks, context.baseline, notes);
  const { people, namesOf } = readPeople(lists.Resources, lists.Assignments, minutesPerDay, notes);
  return {
    tasks: readTasks(lists.Tasks, { namesOf, calendarUid }, context),
    people,
    calendar,
    name: project.text('Title') || project.text('Name').replace(/\.(xml|mpp)$/i, ''),
    manager: project.text('Manager'),
    start,
    statusDate,
    currency: project.text('CurrencyCode') || undefined,
  };
}

/**
 * Reads a plan in Microsoft Project's XML format (MSPDI): tasks with outline, links, constraints, baseline and
 * progress, the project's calendar, people, who works on what, and costs. What the tables have no place for
 * is named in the notes; nothing of that kind stops the reading.
 *
 * Source: Microsoft, Project XML Data Interchange Schema (mspdi_pj12.xsd) and its documentation.
 *
 * @example
 * const xml = '<Project xmlns="http://schemas.microsoft.com/project"><Tasks><Task><UID>1</UID><Name>Dig</Name><Duration>PT16H0M0S</Duration></Task></Tasks></Project>';
 * const reading = readMspdi(new TextEncoder().encode(xml));
 * reading.plan.tasks.map(({ id, name, duration }) => [id, name, duration]); //=> [[1, 'Dig', 2]]
 * readMspdi(new TextEncoder().encode('<!DOCTYPE a><a/>')).fault; //=> 'doctype'
 */
export function readMspdi(bytes: Uint8Array): MspdiReading {
  const notes = new PlanNotes();
  try {
    if (bytes.length > LARGEST_PLAN_FILE) {
      throw new PlanFileError('tooLarge', { megabytes: LARGEST_PLAN_FILE / 1024 / 1024 });
    }
    return { readable: true, plan: readPlan(decodePlanText(bytes), notes), notes: notes.list };
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    return { readable: false, fault: error.fault, params: error.params };
  }
}
