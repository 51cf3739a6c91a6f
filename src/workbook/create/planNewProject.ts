import { namedCellOf } from '../../tables/namedCells';
import type { TableId } from '../../tables/spec';
import type { Change } from '../change';
import type { ScopeTable, ScopeWorkbook } from '../layout/formulaScope';
import { planRefresh } from '../refresh/planRefresh';
import { readFacts } from '../refresh/readFacts';
import { schemaEntries } from '../refresh/schemaEntries';
import { planSchema } from '../schema/planSchema';
import type { WorkbookSnapshot } from '../snapshot';
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
function scopeOf(
  snapshot: WorkbookSnapshot,
  sheets: readonly NewSheet[],
  content: ProjectContent,
): ScopeWorkbook {
  const there = readFacts(snapshot).facts?.scope.tables ?? new Map<TableId, ScopeTable>();
  const made = sheets.flatMap(({ tables }) => tables.map((table) => [table.id, scopeTable(table)] as const));
  return {
    language: content.language,
    tables: new Map([...there, ...made]),
    nameOf: (id) => namedCellOf(id).name,
  };
}

/**
 * Plans what a workbook lacks of the standard sheets and tables. In a workbook without any, the same plan
 * that refreshes a workbook completes it: codes, dates, rows in step, baseline. In one that has some, only
 * what is missing is made, and nothing that is there is touched.
 */
export function planNewProject(snapshot: WorkbookSnapshot, content: ProjectContent): CreationPlan {
  const sheets = describeWorkbook(content, snapshot);
  if (sheets.length === 0) return { sheets, changes: [] };
  const workbook = scopeOf(snapshot, sheets, content);
  const projectName = content.valueOf(namedCellOf('projectName'));
  const changes = planCreation(sheets, content, String(projectName), workbook, snapshot);
  const { facts } = readFacts(virtualSnapshot(snapshot, sheets, content, workbook));
  if (facts === undefined) return { sheets, changes };
  const isFresh = snapshot.tables.length === 0;
  const completion = isFresh ? planRefresh(facts) : planSchema(facts.schema, schemaEntries(facts));
  const front = sheets.find(({ spec }) => spec.id === 'project');
  return {
    sheets,
    changes: [
      ...changes,
      ...completion,
      ...(isFresh && front ? [{ edit: 'activateSheet', sheet: front.name } as const] : []),
    ],
  };
}
