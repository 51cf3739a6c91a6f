import { insertCells } from '../../src/embedded/edits/insertCells';
import { sortCells } from '../../src/embedded/edits/sortCells';
import { selectAreas } from '../../src/embedded/edits/activateSheet';
import { deleteTableRows } from '../../src/embedded/edits/tables/tableRows';
import { deliverEvents } from '../../src/embedded/host/host';
import { cellArea } from '../../src/embedded/model/area';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { clearCell, cutAndInsert, cutAndPaste, pasteRows, typeFormula, undoTyping } from './gridMoves';
import { gridTable, typedCell } from './gridTable';
import { markOf, otherRows, typed } from './gridTyping';
import { markColumn, nextToken, noteCell, noteUndo, type Ledger } from './ledger';
import type { Random } from './random';

/** What people type into the WBS and is theirs alone: nothing of ours ever writes there over what is typed. */
const owned: Readonly<Record<string, (random: Random, ledger: Ledger) => string>> = {
  Task: (_random, ledger) => nextToken(ledger),
  Notes: (_random, ledger) => nextToken(ledger),
  Deliverable: (_random, ledger) => nextToken(ledger),
  Owner: (random) => random.pick(['Ann', 'Bo', '']),
  'Not before': (random) => random.pick(['', '46290', 'later']),
  // With a fraction of its own, because a whole one could be what a summary's own roll-up had come to.
  Duration: (random, ledger) => String(1 + random.below(6) + ((ledger.count += 1) % 97) / 1000),
  Budget: (random, ledger) => String(100 * random.below(9) + ((ledger.count += 1) % 997) / 1000 + 0.0001),
};

/** What people type and the tables are allowed to answer: levels follow commands, links are spelt out. */
const answered: Readonly<Record<string, (random: Random) => string>> = {
  Level: (random) => String(1 + random.below(3)),
  Predecessors: (random) => random.pick(['', '2', '2; 3', '4FS+2d', '7SS-1d', '99', 'x', '5FF+50%']),
  Duration: (random) => random.pick(['', 'soon', '-1']),
  Start: (random) => random.pick(['', '46300', 'after the frost']),
  Code: (random) => random.pick(['', '7.7']),
};

const reports: Readonly<Record<string, (random: Random, ledger: Ledger) => string>> = {
  'Next step': (_random, ledger) => nextToken(ledger),
  Mine: (_random, ledger) => nextToken(ledger),
  'Actual start': (random) => random.pick(['', '46280', '46300']),
  'Actual %': (random) => random.pick(['', '0.25', '0.5', '1', '50']),
  'Actual cost': (random) => random.pick(['', '120', 'much']),
};

function typeOwned(excel: OpenedExcel, random: Random, ledger: Ledger, row: number): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  const header = random.pick(Object.keys(owned));
  const mark = markOf(excel, tasks, row, ledger);
  const text = owned[header](random, ledger);
  noteUndo(ledger, mark, header, typedCell(tasks, row, header));
  noteCell(ledger, mark, header, typed(excel, tasks, row, header, text));
  return `WBS ${row} ${header} = ${text} (${mark})`;
}

function typeAnswered(excel: OpenedExcel, random: Random, ledger: Ledger, row: number): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  const header = random.pick(Object.keys(answered).filter((one) => tasks.headers.includes(one)));
  const text = answered[header](random);
  ledger.cells.get(String(tasks.cell(row, markColumn) ?? ''))?.delete(header);
  typed(excel, tasks, row, header, text);
  return `WBS ${row} ${header} = ${text}`;
}

function typeReport(excel: OpenedExcel, random: Random, ledger: Ledger, row: number): string {
  const table = gridTable(excel, 'PL_Progress');
  const line = row % table.rows;
  const header = random.pick(Object.keys(reports));
  const before = String(table.cell(line, header) ?? '');
  const text = reports[header](random, ledger);
  typed(excel, table, line, header, text);
  ledger.tokens.delete(before);
  if (text.startsWith('tok-')) ledger.tokens.add(text);
  return `progress ${line} ${header} = ${text}`;
}

function typeRisk(excel: OpenedExcel, random: Random, ledger: Ledger): string {
  const risks = gridTable(excel, 'PL_Risks');
  // One row below the last is how a register grows.
  const row = random.below(Math.min(risks.rows + 1, 6));
  const before = String(risks.cell(row, 'Risk') ?? '');
  const token = nextToken(ledger);
  typed(excel, risks, row, 'Risk', token);
  ledger.tokens.delete(before);
  ledger.tokens.add(token);
  return `risk ${row} = ${token}`;
}

function insertTask(excel: OpenedExcel, _random: Random, ledger: Ledger, row: number): string {
  const { sheet, top, table } = gridTable(excel, 'PL_Tasks');
  const { column, columnCount } = table.area;
  insertCells(
    { host: excel.host, origin: null },
    sheet,
    { row: top + row, column, rowCount: 1, columnCount },
    'Down',
  );
  deliverEvents(excel.host);
  const tasks = gridTable(excel, 'PL_Tasks');
  const mark = markOf(excel, tasks, row, ledger);
  noteCell(ledger, mark, 'Task', typed(excel, tasks, row, 'Task', nextToken(ledger)));
  return `insert at ${row} (${mark})`;
}

function deleteTask(excel: OpenedExcel, ledger: Ledger, row: number): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  if (tasks.rows < 8) return 'delete nothing';
  const mark = String(tasks.cell(row, markColumn) ?? '');
  const isOnly = !otherRows(tasks, row).some((one) => tasks.cell(one, markColumn) === mark);
  if (isOnly) ledger.cells.delete(mark);
  deleteTableRows({ host: excel.host, origin: null }, tasks.sheet, tasks.table, row, 1);
  deliverEvents(excel.host);
  return `delete ${row} (${mark})`;
}

/** IDs get lost when people paste over them. */
function spoilId(excel: OpenedExcel, random: Random, row: number): string {
  const name = random.pick(['PL_Tasks', 'PL_Progress', 'PL_Responsibility']);
  const table = gridTable(excel, name);
  const line = row % table.rows;
  const text = random.pick(['', '1', 'x']);
  typed(excel, table, line, 'ID', text);
  return `${name} ${line} ID = ${text}`;
}

function sortTasks(excel: OpenedExcel, random: Random): string {
  const { sheet, top, table, rows } = gridTable(excel, 'PL_Tasks');
  const { column, columnCount } = table.area;
  const key = random.pick([0, 3, 9]);
  const ascending = random.chance(0.5);
  sortCells(
    { host: excel.host, origin: null },
    sheet,
    { row: top, column, rowCount: rows, columnCount },
    { fields: [{ key, ascending }], matchCase: false, method: 'PinYin' },
    'Rows',
  );
  deliverEvents(excel.host);
  return `sort by column ${key} ${ascending ? 'up' : 'down'}`;
}

/** Puts the cursor on a task, for the commands that ask where it is. */
export function selectTask(excel: OpenedExcel, random: Random): string {
  const tasks = gridTable(excel, 'PL_Tasks');
  const row = random.below(tasks.rows);
  const area = cellArea(tasks.top + row, tasks.left + tasks.placeOf('Task'));
  selectAreas({ host: excel.host, origin: null }, tasks.sheet, [area]);
  deliverEvents(excel.host);
  return `select ${row}`;
}

/**
 * One thing that a person does at the grid; answers what it was. Half of it happens in the same few rows, so that
 * people meet.
 */
export function userEdit(excel: OpenedExcel, random: Random, ledger: Ledger): string {
  const { rows } = gridTable(excel, 'PL_Tasks');
  const row = random.chance(0.5) ? Math.min(1 + random.below(3), rows - 1) : random.below(rows);
  const dice = random.below(100);
  if (dice < 34) return typeOwned(excel, random, ledger, row);
  if (dice < 40) return typeFormula(excel, random, ledger, row);
  if (dice < 54) return typeAnswered(excel, random, ledger, row);
  if (dice < 64) return typeReport(excel, random, ledger, row);
  if (dice < 68) return typeRisk(excel, random, ledger);
  if (dice < 74) return insertTask(excel, random, ledger, row);
  if (dice < 79) return deleteTask(excel, ledger, row);
  if (dice < 82) return spoilId(excel, random, row);
  if (dice < 86) return undoTyping(excel, ledger);
  if (dice < 89) return clearCell(excel, random, ledger, row);
  if (dice < 92) return cutAndPaste(excel, random, ledger, row);
  if (dice < 95) return cutAndInsert(excel, random, row);
  if (dice < 97) return pasteRows(excel, random, ledger);
  return sortTasks(excel, random);
}
