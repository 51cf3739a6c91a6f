import { outlineOf } from '../../project/outline/outline';
import type { ImportedPlan } from '../../tables/import/importedPlan';
import { blank } from '../../tables/packs/blank';
import { packContent, type PackContent } from '../../tables/packs/packContent';
import { projectForm } from '../../tables/projectForm';
import { settingsForm } from '../../tables/settingsForm';
import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { personColumnId } from '../look/personColumn';
import { calendarRows, exceptionCalendarRows } from './calendarRows';
import type { ProjectContent } from './describeWorkbook';
import {
  importedPeopleRows,
  importedPersons,
  importedProgressRows,
  importedRoleRows,
  importedTaskRows,
} from './importedRows';
import { listRows } from './listRows';
import type { NewProject } from './newProject';
import type { RowValues } from './newTable';
import { projectCalendar } from './projectCalendar';

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

/** The rows that a plan from a file brings, in place of the pack's. */
function importedTables(plan: ImportedPlan, manager: string): [TableId, readonly RowValues[]][] {
  const wbs = importedTaskRows(plan.tasks);
  return [
    ['people', importedPeopleRows(plan, manager)],
    ['tasks', wbs],
    ['progress', leafRows(wbs, importedProgressRows(plan.tasks))],
    ['responsibility', leafRows(wbs, importedRoleRows(plan.tasks))],
  ];
}

/** The rows of a pack, with a row for every leaf task in the tables that follow the WBS. */
function packTables({ rows, persons }: PackContent): [TableId, readonly RowValues[]][] {
  const said = (table: TableId) => rows.get(table) ?? [];
  return [
    ...rows,
    ['progress', leafRows(said('tasks'), said('progress'))],
    ['responsibility', leafRows(said('tasks'), matrixRows(said('responsibility'), persons))],
  ];
}

/** What a new workbook holds at first: the pack's or the file's rows, lists, calendar and settings. */
export function projectContent(project: NewProject): ProjectContent {
  const { language, imported, manager } = project;
  const calendar = projectCalendar(project);
  const own = imported?.calendar;
  const content = packContent(imported === undefined ? project.pack : blank, {
    ...project,
    calendar,
    calendarKind: own === undefined ? project.calendar : 'imported',
    today: imported?.statusDate ?? project.today,
  });
  const rows = new Map<TableId, readonly RowValues[]>([
    ...packTables(content),
    ...(imported === undefined ? [] : importedTables(imported, manager)),
    ['lists', listRows(language)],
    [
      'calendar',
      own === undefined
        ? calendarRows(project.calendar, calendar, language)
        : exceptionCalendarRows(own, calendar),
    ],
  ]);
  const cells = new Map<string, CellValue>(content.cells);
  if (imported?.currency !== undefined) cells.set('currency', imported.currency);
  return {
    language,
    forms: [projectForm, settingsForm],
    valueOf: ({ id }) => cells.get(id) ?? '',
    rowsOf: (table) => rows.get(table) ?? [],
    persons: imported === undefined ? content.persons : importedPersons(imported, manager),
  };
}

/** What a repaired table holds: headers, lists and the calendar, no sample. */
export function repairContent(project: NewProject): ProjectContent {
  return projectContent({ ...project, pack: blank, imported: undefined });
}
