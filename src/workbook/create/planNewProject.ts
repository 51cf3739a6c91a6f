import { namedCellOf } from '../../tables/namedCells';
import type { Change } from '../change';
import type { ScopeWorkbook } from '../layout/formulaScope';
import { completedGantt } from '../gantt/completedGantt';
import { planHealing } from '../refresh/healing';
import { planRefresh } from '../refresh/planRefresh';
import { readFacts } from '../refresh/readFacts';
import { schemaEntries } from '../refresh/schemaEntries';
import { readStructure } from '../refresh/structure';
import { planSchema } from '../schema/planSchema';
import { versionEntry } from '../schema/schemaVersion';
import type { WorkbookSnapshot } from '../snapshot';
import { calendarPage } from './calendarPage';
import { describeWorkbook, type NewSheet, type ProjectContent } from './describeWorkbook';
import { scopeTable } from './newTable';
import { planCreation } from './planCreation';
import { virtualSnapshot } from './virtualSnapshot';

/** What makes a workbook complete, and how much of it is new. */
export interface CreationPlan {
  readonly sheets: readonly NewSheet[];
  readonly changes: readonly Change[];
}

/** Tables that are there keep their names and headers in the formulas of new ones. */
export function scopeWith(
  snapshot: WorkbookSnapshot,
  sheets: readonly NewSheet[],
  content: ProjectContent,
): ScopeWorkbook {
  const there = readStructure(snapshot).scope.tables;
  const made = sheets.flatMap(({ tables }) => tables.map((table) => [table.id, scopeTable(table)] as const));
  return {
    language: content.language,
    tables: new Map([...there, ...made]),
    nameOf: (id) => namedCellOf(id).name,
  };
}

/** A new project is completed by the plan that refreshes one: codes, dates, rows in step, baseline. */
function completion(completed: WorkbookSnapshot, sheets: readonly NewSheet[], projectName: string): Change[] {
  const { facts } = readFacts(completed);
  if (facts === undefined) return [];
  const { projectStart, schedule } = facts;
  return [
    ...planRefresh(facts),
    ...sheets.flatMap((sheet) => calendarPage(sheet, projectName, projectStart, schedule.finish)),
  ];
}

/** What spoke of a table that was gone speaks of the new one. */
function repaired(
  snapshot: WorkbookSnapshot,
  completed: WorkbookSnapshot,
  sheets: readonly NewSheet[],
): Change[] {
  const { tables, scope } = readStructure(completed);
  const before = new Map(snapshot.cells.map((cell) => [cell.name, cell]));
  const cells = new Map(completed.cells.map((cell) => [cell.name, cell]));
  const isMadeAnew = sheets.some((sheet) => sheet.tables.length > 0);
  const entries = [...schemaEntries({ tables, cells, scope }), versionEntry(readStructure(snapshot).version)];
  return [
    ...completedGantt(completed),
    ...planHealing(
      tables.values(),
      { cells: before, scope, schema: snapshot.schema, boardConstants: snapshot.boardConstants },
      isMadeAnew,
    ),
    ...planSchema(completed.schema, entries, true),
  ];
}

/**
 * Plans what a workbook lacks of the standard sheets and tables. In a workbook without any, the same plan
 * that refreshes a workbook completes it: codes, dates, rows in step, baseline. In one that has some, only
 * what is missing is made, and nothing that is there is touched.
 */
export function planNewProject(snapshot: WorkbookSnapshot, content: ProjectContent): CreationPlan {
  const sheets = describeWorkbook(content, snapshot);
  if (sheets.length === 0) return { sheets, changes: [] };
  const workbook = scopeWith(snapshot, sheets, content);
  const projectName = content.valueOf(namedCellOf('projectName'));
  const changes = planCreation(sheets, content, String(projectName), workbook, snapshot);
  const isFresh = snapshot.tables.length === 0;
  const completed = virtualSnapshot(snapshot, sheets, content, workbook);
  const front = sheets.find(({ spec }) => spec.id === 'project');
  return {
    sheets,
    changes: [
      ...changes,
      ...(isFresh
        ? completion(completed, sheets, String(projectName))
        : repaired(snapshot, completed, sheets)),
      ...(isFresh && front ? [{ edit: 'activateSheet', sheet: front.name } as const] : []),
    ],
  };
}
