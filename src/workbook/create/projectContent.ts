import { calendarOf, type CalendarKind } from '../../project/calendar/calendarKind';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import { mondayToFriday } from '../../project/calendar/weeklyCalendars';
import { outlineOf } from '../../project/outline/outline';
import type { Task } from '../../project/records/task';
import { schedule } from '../../project/schedule/schedule';
import { civilDate, type Day } from '../../project/values/day';
import type { ImportedTask } from '../../tables/import/importedTask';
import { blank } from '../../tables/packs/blank';
import type { Pack } from '../../tables/packs/pack';
import { packContent } from '../../tables/packs/packContent';
import { projectForm } from '../../tables/projectForm';
import { settingsForm } from '../../tables/settingsForm';
import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import { personColumnId } from '../look/personColumn';
import { calendarRows } from './calendarRows';
import type { ProjectContent } from './describeWorkbook';
import { listRows } from './listRows';
import type { RowValues } from './newTable';

/** What a user says about a new project. */
export interface NewProject {
  readonly name: string;
  readonly code: string;
  readonly manager: string;
  readonly start: Day;
  /** The day of creation: the first status date. */
  readonly today: Day;
  readonly pack: Pack;
  readonly language: Language;
  readonly calendar: CalendarKind;
  /** Tasks from a file instead of the pack's sample. */
  readonly tasks?: readonly ImportedTask[];
}

/** Years of the calendar behind the project's expected end, so that slips and later plans still fit in. */
const spareYears = 1;
const leastYears = 2;

function readable(value: CellValue): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

function plannedTask(task: ImportedTask, row: number): Task {
  const { id, level, name, owner, predecessors } = task;
  return {
    row,
    id,
    level,
    name,
    owner,
    predecessors,
    duration: readable(task.duration),
    notBefore: readable(task.notBefore),
    deadline: readable(task.deadline),
    budget: readable(task.budget),
    pinned: null,
    deliverable: '',
    criterion: '',
    support: '',
  };
}

/** The last year that the calendar must hold; a first schedule on plain weeks tells how long the plan is. */
function lastYear(project: NewProject): number {
  const { year } = civilDate(project.start);
  const tasks = (project.tasks ?? []).map(plannedTask);
  const { finish } = schedule(tasks, mondayToFriday(year, year), project.start);
  return Math.max(year + leastYears, finish === null ? 0 : civilDate(finish).year + spareYears);
}

function calendarFor(project: NewProject): WorkCalendar {
  return calendarOf(project.calendar, civilDate(project.start).year, lastYear(project), project.start);
}

function importedRows(tasks: readonly ImportedTask[]): RowValues[] {
  return tasks.map((task) => new Map<string, CellValue>(Object.entries(task)));
}

/** Everybody whom the file names, the manager first: owners are chosen from the people table. */
function namedPeople(project: NewProject): string[] {
  const owners = (project.tasks ?? []).map(({ owner }) => owner);
  return [...new Set([project.manager, ...owners])].filter((name) => name !== '');
}

/** The matrix' columns of persons go by their names in a pack, by their column ids in a table. */
function matrixRows(rows: readonly RowValues[], persons: readonly string[]): RowValues[] {
  const known = new Set(persons);
  return rows.map(
    (row) => new Map([...row].map(([key, value]) => [known.has(key) ? personColumnId(key) : key, value])),
  );
}

/** A row for every leaf task, in the order of the WBS, with what is said of it already. */
function leafRows(tasks: readonly RowValues[], said: readonly RowValues[]): RowValues[] {
  const { isSummary } = outlineOf(tasks.map((task) => Number(task.get('level')) || 1));
  const rowOf = new Map(said.map((row) => [row.get('id'), row]));
  return tasks.flatMap((task, index): RowValues[] => {
    const id = task.get('id');
    return isSummary[index] || id === undefined ? [] : [rowOf.get(id) ?? new Map([['id', id]])];
  });
}

/** What a new workbook holds at first: the pack's or the file's rows, lists, calendar and settings. */
export function projectContent(project: NewProject): ProjectContent {
  const { language, tasks } = project;
  const calendar = calendarFor(project);
  const choices = { ...project, calendar, calendarKind: project.calendar };
  const content = packContent(tasks === undefined ? project.pack : blank, choices);
  const people = tasks === undefined ? content.persons : namedPeople(project);
  const said = (table: TableId) => content.rows.get(table) ?? [];
  const wbs = tasks === undefined ? said('tasks') : importedRows(tasks);
  const rows = new Map<TableId, readonly RowValues[]>([
    ...content.rows,
    ['tasks', wbs],
    ['progress', leafRows(wbs, said('progress'))],
    ['responsibility', leafRows(wbs, matrixRows(said('responsibility'), people))],
    ['lists', listRows(language)],
    ['calendar', calendarRows(project.calendar, calendar, language)],
  ]);
  if (tasks !== undefined) {
    rows.set('tasks', importedRows(tasks));
    rows.set(
      'people',
      people.map((name) => new Map([['name', name]])),
    );
  }
  return {
    language,
    forms: [projectForm, settingsForm],
    valueOf: ({ id }) => content.cells.get(id) ?? '',
    rowsOf: (table) => rows.get(table) ?? [],
    persons: people,
  };
}

/** What a repaired table holds: headers, lists and the calendar, no sample. */
export function repairContent(project: NewProject): ProjectContent {
  return projectContent({ ...project, pack: blank, tasks: undefined });
}
