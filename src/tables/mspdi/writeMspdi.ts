import type { ExportedPlan } from './exportedPlan';
import { eveningText, MINUTES_A_WORKING_DAY, morningText } from './workingHours';
import { calendarXml } from './writeCalendar';
import { assignmentXml, resourceXml } from './writePeople';
import { taskXml } from './writeTask';
import { elementXml, fieldsXml } from './xmlText';

const CALENDAR = 1;

function projectFields(plan: ExportedPlan): string {
  const { name, manager, currency, start, finish, statusDate, criticalSlack, calendar } = plan;
  return fieldsXml({
    SaveVersion: 14,
    Name: name,
    Title: name,
    Manager: manager === '' ? null : manager,
    ScheduleFromStart: true,
    StartDate: morningText(start),
    FinishDate: finish === null ? null : eveningText(finish),
    CriticalSlackLimit: Math.round(criticalSlack),
    CurrencyDigits: 2,
    CurrencyCode: /^[A-Z]{3}$/.test(currency) ? currency : null,
    CalendarUID: CALENDAR,
    DefaultStartTime: '08:00:00',
    DefaultFinishTime: '17:00:00',
    MinutesPerDay: MINUTES_A_WORKING_DAY,
    MinutesPerWeek: MINUTES_A_WORKING_DAY * calendar.weekdays.length,
    DaysPerMonth: 20,
    DefaultTaskType: 1,
    DurationFormat: 7,
    EditableActualCosts: true,
    NewTasksEffortDriven: false,
    BaselineForEarnedValue: 0,
    StatusDate: statusDate === null ? null : eveningText(statusDate),
    NewTasksAreManual: false,
  });
}

function assignments({ tasks, people }: ExportedPlan): string[] {
  const resourceOf = new Map(people.map(({ name }, index) => [name, index + 1]));
  let uid = 0;
  return tasks.flatMap((task) =>
    task.people.flatMap((name) => {
      const resource = resourceOf.get(name);
      return resource === undefined ? [] : [assignmentXml(task, resource, ++uid)];
    }),
  );
}

/**
 * Writes a plan in Microsoft Project's XML format (MSPDI), a line a record, fields in the order of its schema.
 *
 * Source: Microsoft, Project XML Data Interchange Schema (mspdi_pj12.xsd) and its documentation; `Active`,
 * `Manual` and `NewTasksAreManual` came with Project 2010.
 *
 * @example
 * const calendar = { weekdays: [1, 2, 3, 4, 5], exceptions: [] };
 * const plan = { name: 'P', manager: '', currency: 'CNY', start: 46279, finish: null, statusDate: null, criticalSlack: 0, calendar, people: [], tasks: [] };
 * readMspdi(new TextEncoder().encode(writeMspdi(plan))).plan.start; //=> 46279
 */
export function writeMspdi(plan: ExportedPlan): string {
  const list = (name: string, records: readonly string[]) =>
    `${elementXml(name, ['', ...records, ''].join('\n'))}\n`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<Project xmlns="http://schemas.microsoft.com/project">\n',
    `${projectFields(plan)}\n`,
    list('Calendars', [calendarXml(plan.calendar, CALENDAR)]),
    list(
      'Tasks',
      plan.tasks.map((task, index) => taskXml(task, index + 1)),
    ),
    list(
      'Resources',
      plan.people.map((person, index) => resourceXml(person, index + 1)),
    ),
    list('Assignments', assignments(plan)),
    '</Project>\n',
  ].join('');
}
