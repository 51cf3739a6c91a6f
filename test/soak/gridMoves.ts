import { moveCells } from '../../src/embedded/edits/moveCells';
import { deleteTableRows } from '../../src/embedded/edits/tables/tableRows';
import { insertCells } from '../../src/embedded/edits/insertCells';
import { writeCells } from '../../src/embedded/edits/writeCells';
import { clearSelected } from '../../src/embedded/grid/clearSelected';
import { deliverEvents } from '../../src/embedded/host/host';
import { liveArea } from '../../src/embedded/host/liveArea';
import { cellArea } from '../../src/embedded/model/area';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { gridTable, typedCell } from './gridTable';
import { markOf, typed } from './gridTyping';
import { markColumn, nextToken, noteCell, noteUndo, type Ledger } from './ledger';
import type { Random } from './random';

/** Types a formula of the user's own over a number of a task. */
export function typeFormula(excel: OpenedExcel, random: Random, ledger: Ledger, row: number): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  const header = random.pick(['Budget', 'Duration']);
  const mark = markOf(excel, tasks, row, ledger);
  ledger.count += 1;
  const text = `=${1 + random.below(5)}+${ledger.count}/1000`;
  noteUndo(ledger, mark, header, typedCell(tasks, row, header));
  noteCell(ledger, mark, header, typed(excel, tasks, row, header, text));
  return `WBS ${row} ${header} ${text} (${mark})`;
}

/** Takes the last thing that was typed into the WBS back, as Ctrl+Z does where nobody typed there since. */
export function undoTyping(excel: OpenedExcel, ledger: Ledger): string {
  const { undo } = ledger;
  const tasks = gridTable(excel, 'PL_Tasks');
  const rows = Array.from({ length: tasks.rows }, (_, row) => row).filter(
    (row) => undo !== undefined && tasks.cell(row, markColumn) === undo.mark,
  );
  if (undo === undefined || rows.length !== 1) return 'undo nothing';
  ledger.undo = undefined;
  const { mark, header, before, wasTyped } = undo;
  const stands = ledger.cells.get(mark)?.get(header);
  if ((typedCell(tasks, rows[0], header) ?? '') !== (stands ?? '')) return 'undo what is gone';
  const now = typed(excel, tasks, rows[0], header, String(before ?? ''));
  if (wasTyped) noteCell(ledger, mark, header, now);
  else ledger.cells.get(mark)?.delete(header);
  return `undo ${header} (${mark})`;
}

/** Empties a cell with the Delete key. */
export function clearCell(excel: OpenedExcel, random: Random, ledger: Ledger, row: number): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  const header = random.pick(['Notes', 'Deliverable', 'Not before']);
  const mark = markOf(excel, tasks, row, ledger);
  noteUndo(ledger, mark, header, typedCell(tasks, row, header));
  clearSelected(excel.host, tasks.sheet, cellArea(tasks.top + row, tasks.left + tasks.placeOf(header)));
  noteCell(ledger, mark, header, '');
  return `clear WBS ${row} ${header} (${mark})`;
}

/** Cuts a cell of one task and pastes it over that of another. */
export function cutAndPaste(excel: OpenedExcel, random: Random, ledger: Ledger, row: number): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  const header = random.pick(['Notes', 'Deliverable', 'Owner']);
  const to = random.below(tasks.rows);
  if (to === row) return 'paste where it was cut';
  const [from, onto] = [markOf(excel, tasks, row, ledger), markOf(excel, tasks, to, ledger)];
  const column = tasks.left + tasks.placeOf(header);
  const value = typedCell(tasks, row, header);
  moveCells(
    { host: excel.host, origin: null },
    liveArea(tasks.sheet, cellArea(tasks.top + row, column)),
    liveArea(tasks.sheet, cellArea(tasks.top + to, column)),
  );
  deliverEvents(excel.host);
  noteCell(ledger, from, header, '');
  noteCell(ledger, onto, header, value);
  return `cut WBS ${row} ${header} (${from}), paste at ${to} (${onto})`;
}

/** Cuts the row of a task and inserts it elsewhere, as Excel's Insert Cut Cells does within a table. */
export function cutAndInsert(excel: OpenedExcel, random: Random, row: number): string {
  const { sheet, top, rows, table } = gridTable(excel, 'PL_Tasks');
  const { column, columnCount } = table.area;
  const to = random.below(rows);
  if (to === row || to === row + 1) return 'insert where it was cut';
  const edit = { host: excel.host, origin: null };
  const lineAt = (line: number) => ({ row: top + line, column, rowCount: 1, columnCount });
  insertCells(edit, sheet, lineAt(to), 'Down');
  const from = row >= to ? row + 1 : row;
  moveCells(edit, liveArea(sheet, lineAt(from)), liveArea(sheet, lineAt(to)));
  deleteTableRows(edit, sheet, gridTable(excel, 'PL_Tasks').table, from, 1);
  deliverEvents(excel.host);
  return `cut row ${row}, insert at ${to}`;
}

/** Pastes a few rows below the last task. */
export function pasteRows(excel: OpenedExcel, random: Random, ledger: Ledger): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  const first = tasks.rows;
  const count = 1 + random.below(3);
  const names = Array.from({ length: count }, () => nextToken(ledger));
  const left = tasks.left + tasks.placeOf('Level');
  writeCells(
    { host: excel.host, origin: null },
    tasks.sheet,
    { row: tasks.top + first, column: left, rowCount: count, columnCount: 2 },
    names.map((name) => [1 + random.below(2), name]),
  );
  deliverEvents(excel.host);
  const grown = gridTable(excel, 'PL_Tasks');
  if (grown.rows < first + count) return 'paste below what is not the table';
  names.forEach((name, index) =>
    noteCell(ledger, markOf(excel, gridTable(excel, 'PL_Tasks'), first + index, ledger), 'Task', name),
  );
  return `paste ${count} rows below`;
}
