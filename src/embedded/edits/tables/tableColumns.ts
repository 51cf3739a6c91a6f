import { lastColumn } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { tableBody } from '../../model/table';
import type { Table, TableColumn } from '../../model/table';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';
import { deleteCells } from '../deleteCells';
import { insertCells } from '../insertCells';
import { writeCells } from '../writeCells';
import type { InputGrid } from '../writeCells';
import { freeColumnName, putHeader } from './addTable';
import { deleteTable } from './deleteTable';
import { raiseTableChanged } from './raiseTableChanged';

/** What a new column holds: its name (a free one when undefined) and its body from the first row on. */
export interface ColumnContent {
  readonly name?: string;
  readonly body?: InputGrid;
}

/** Adds a column to a table; what stands right of the table in its rows moves to the right. */
export function addTableColumn(
  edit: Edit,
  sheet: Sheet,
  table: Table,
  index: number,
  content: ColumnContent,
): TableColumn {
  const added = { ...table.area, column: table.area.column + index, columnCount: 1 };
  const columns = [...table.columns];
  const wider = { ...table.area, columnCount: table.area.columnCount + 1 };
  insertCells(edit, sheet, added, 'Right');
  const id = Math.max(0, ...columns.map((known) => known.id)) + 1;
  const column: TableColumn = { id, name: freeColumnName(columns, content.name ?? '') };
  columns.splice(index, 0, column);
  table.columns = columns;
  table.area = wider;
  moveCriteria(table, index, 1);
  if (table.showHeaders) putHeader(edit, sheet, table.area.row, added.column, column.name);
  edit.host.calculator.structureChanged();
  raiseTableChanged(edit, sheet, table, added, 'ColumnInserted');
  const { body } = content;
  if (body && body.length > 0) {
    writeCells(
      edit,
      sheet,
      { ...tableBody(table), column: added.column, columnCount: 1, rowCount: body.length },
      body,
    );
  }
  return column;
}

/** Deletes a column of a table; what stands right of it in the table's rows moves left. The last one takes the table along. */
export function deleteTableColumn(edit: Edit, sheet: Sheet, table: Table, index: number): void {
  if (table.columns.length === 1) {
    deleteTable(edit, sheet, table);
    return;
  }
  const deleted = { ...table.area, column: table.area.column + index, columnCount: 1 };
  deleteCells(edit, sheet, deleted, 'Left');
  table.criteria.delete(index);
  moveCriteria(table, index + 1, -1);
  raiseTableChanged(edit, sheet, table, deleted, 'ColumnDeleted');
}

/** Moves the filters of the columns from an index on. */
function moveCriteria(table: Table, from: number, step: number): void {
  const all = [...table.criteria];
  table.criteria.clear();
  for (const [offset, criteria] of all) table.criteria.set(offset < from ? offset : offset + step, criteria);
}

/** Gives a column another name; its header cell and the formulas that use it follow. A name that is taken gets a number. */
export function renameTableColumn(
  edit: Edit,
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  wanted: string,
): void {
  demandAllowed(sheet, () => false);
  const others = table.columns.filter((known) => known !== column);
  const name = freeColumnName(others, wanted);
  if (name === column.name) return;
  edit.host.calculator.columnRenamed(table, column.name, name);
  column.name = name;
  const at = table.area.column + table.columns.indexOf(column);
  if (table.showHeaders && at <= lastColumn(table.area)) putHeader(edit, sheet, table.area.row, at, name);
  raiseTableChanged(
    edit,
    sheet,
    table,
    { ...table.area, rowCount: 1, column: at, columnCount: 1 },
    'RangeEdited',
  );
}
