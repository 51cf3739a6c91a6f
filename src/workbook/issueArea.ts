import type { Issue } from '../project/issue';
import { namedCells } from '../tables/namedCells';
import type { Area } from './cell';
import { locateTables } from './refresh/locateTables';
import type { WorkbookSnapshot } from './snapshot';

function namedCellArea({ column }: Issue, { cells }: WorkbookSnapshot): Area | undefined {
  const name = namedCells.find(({ id }) => id === column)?.name;
  const cell = cells.find((one) => one.name === name);
  return cell && { sheet: cell.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
}

/**
 * The cell of an issue: its row and column in its table, the whole row where it names no column, the header
 * where it names no row, a form's cell for the project form.
 *
 * @returns `undefined` where the issue is about no cell, or its table is gone.
 */
export function issueArea(issue: Issue, snapshot: WorkbookSnapshot): Area | undefined {
  if (issue.table === 'project') return namedCellArea(issue, snapshot);
  const table = snapshot.tables.find(({ id }) => id === issue.table);
  if (table === undefined) return undefined;
  const { sheet, row, column, headers, values } = table;
  const located = locateTables(snapshot).decoded.get(table.id);
  const person = headers.indexOf(issue.column ?? '');
  const place = located?.columnOf.get(issue.column ?? '') ?? (person < 0 ? undefined : person);
  const line = issue.row !== null && issue.row < values.length ? row + 1 + issue.row : row;
  return place === undefined
    ? { sheet, row: line, column, rows: 1, columns: headers.length }
    : { sheet, row: line, column: column + place, rows: 1, columns: 1 };
}
