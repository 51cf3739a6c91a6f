import type { Issue } from '../project/issue';
import { namedCells } from '../tables/namedCells';
import type { Area } from './cell';
import { locateTables } from './refresh/locateTables';
import type { WorkbookSnapshot } from './snapshot';

/** A place in a workbook: a table or `project` for the forms, a data row from 0, a column's id or a form cell's. */
export type CellPlace = Pick<Issue, 'table' | 'row' | 'column'>;

function namedCellArea({ column }: CellPlace, { cells }: WorkbookSnapshot): Area | undefined {
  const name = namedCells.find(({ id }) => id === column)?.name;
  const cell = cells.find((one) => one.name === name);
  return cell && { sheet: cell.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
}

/** Finds the cell of an issue. */
export type IssueLocator = (issue: CellPlace) => Area | undefined;

/**
 * Finds the cells of issues in a workbook: the row and column in the issue's table, the whole row where it names no column,
 * the header where it names no row, a form's cell for the project form; `undefined` where an issue is about
 * no cell, or its table is gone. The columns are located once for all issues.
 */
export function issueLocator(snapshot: WorkbookSnapshot): IssueLocator {
  const { decoded } = locateTables(snapshot);
  return (issue) => {
    if (issue.table === 'project') return namedCellArea(issue, snapshot);
    const table = snapshot.tables.find(({ id }) => id === issue.table);
    if (table === undefined) return undefined;
    const { sheet, row, column, headers, values } = table;
    const person = headers.indexOf(issue.column ?? '');
    const place =
      decoded.get(table.id)?.columnOf.get(issue.column ?? '') ?? (person < 0 ? undefined : person);
    const line = issue.row !== null && issue.row < values.length ? row + 1 + issue.row : row;
    return place === undefined
      ? { sheet, row: line, column, rows: 1, columns: headers.length }
      : { sheet, row: line, column: column + place, rows: 1, columns: 1 };
  };
}
