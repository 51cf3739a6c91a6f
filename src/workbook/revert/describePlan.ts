import { formatIsoDay } from '../../project/values/day';
import { namedCells } from '../../tables/namedCells';
import type { ColumnType, TableId } from '../../tables/spec';
import { standardTable } from '../../tables/standardTables';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import { planWords } from '../../words/planWords';
import { say } from '../../words/say';
import { cellAddress, quotedSheet } from '../address';
import type { Area, CellInput } from '../cell';
import type { Change } from '../change';
import type { LocatedTable } from '../locatedTable';
import { readStructure } from '../refresh/structure';
import { schemaSheet } from '../schema/planSchema';
import type { WorkbookSnapshot } from '../snapshot';
import { tracePlan, type AlteredCell, type PlanTrace } from './planTrace';
import { keyColumnIds } from './rowKeys';
import { headerLine, type Line } from './tracedTable';

/** A line of what a plan would do, in words. */
export interface PlanLine {
  readonly what: 'cell' | 'row' | 'column' | 'sheet' | 'name' | 'memory';
  /** E.g. `Work breakdown, Start, Dig: 2026-09-14 → 2026-09-21`. */
  readonly text: string;
  /** The cells that it is about, where they stand today; absent for what is not there yet. */
  readonly area?: Area;
}

/** What the lines of one plan are made from. */
interface Told {
  readonly trace: PlanTrace;
  readonly tables: ReadonlyMap<TableId, LocatedTable>;
  readonly language: Language;
  /** What the plan writes, by row and column of a table. */
  readonly written: ReadonlyMap<Line, ReadonlyMap<Line, CellInput>>;
  /** Names of tasks by ID, so that a new row can be told by more than a number. */
  readonly taskNames: ReadonlyMap<CellValue, string>;
}

/** Twelve digits take the dust off a share times a hundred. */
const digits = 12;

/** Longest text that is told of a cell. */
const longestText = 120;

function shownValue(input: CellInput, type: ColumnType | undefined, language: Language): string {
  if (input === '' || input === null) return planWords.blank[language];
  if (typeof input === 'object') return planWords.formula[language];
  if (typeof input !== 'number') {
    const text = String(input);
    return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  }
  if (type === 'date' && Number.isInteger(input)) return formatIsoDay(input);
  const number = Number(input.toPrecision(digits));
  return type === 'percent' ? `${Number((input * 100).toPrecision(digits))}%` : String(number);
}

function writtenCells({ cells, newCells }: PlanTrace): Told['written'] {
  const rows = new Map<Line, Map<Line, CellInput>>();
  for (const { target, input } of [...cells, ...newCells]) {
    if (target.in !== 'table') continue;
    const line = rows.get(target.row) ?? new Map<Line, CellInput>();
    line.set(target.column, input);
    rows.set(target.row, line);
  }
  return rows;
}

/** Tables whose rows are about tasks and carry their IDs. */
const aboutTasks: readonly TableId[] = ['progress', 'responsibility', 'archive', 'baselines'];

function taskNames(told: Omit<Told, 'taskNames'>): Map<CellValue, string> {
  const rows = told.trace.tables.get('tasks')?.rows ?? [];
  return new Map(
    rows.map(
      (row) => [cellOf(told, 'tasks', row, 'id'), String(cellOf(told, 'tasks', row, 'name'))] as const,
    ),
  );
}

/** What a column of a row will hold, or holds: a constant that is written, else what was read. */
function cellOf(
  { trace, tables, written }: Omit<Told, 'taskNames'>,
  table: TableId,
  row: Line,
  columnId: string,
): CellValue {
  const place = tables.get(table)?.columnOf.get(columnId);
  const column = trace.tables
    .get(table)
    ?.columns.find(({ before }) => before !== undefined && before === place);
  const input = column && written.get(row)?.get(column);
  const read = tables.get(table)?.snapshot.values[row.before ?? -1]?.[place ?? -1] ?? '';
  return input === undefined || input === null || typeof input === 'object' ? read : input;
}

/** What a row is called: its name, that of its task, its key, else its number. */
function rowName(told: Told, table: TableId, row: Line): string {
  const name = cellOf(told, table, row, 'name');
  if (name !== '') return String(name);
  const keys = keyColumnIds(standardTable(table)).map((id) => cellOf(told, table, row, id));
  const id = keys[keys.length - 1];
  const task = aboutTasks.includes(table) && id !== '' ? told.taskNames.get(id) : undefined;
  if (task !== undefined && task !== '') return task;
  const key = keys.filter((one) => one !== '').join(' ');
  if (key !== '') return key;
  const number = told.trace.tables.get(table)?.rows.indexOf(row) ?? 0;
  return say(planWords.row, { row: number + 1 }, told.language);
}

function tableName(table: TableId, language: Language): string {
  return standardTable(table).label[language];
}

function columnName({ trace, tables, written }: Told, table: TableId, column: Line): string {
  const header = written.get(headerLine)?.get(column);
  if (column.before === undefined) return typeof header === 'string' ? header : '';
  return (
    tables.get(table)?.snapshot.headers[column.before] ?? trace.tables.get(table)?.snapshot.headers[0] ?? ''
  );
}

function typeOf({ tables }: Told, table: TableId, column: Line): ColumnType | undefined {
  const found = tables.get(table);
  const id = found && [...found.columnOf].find(([, place]) => place === column.before)?.[0];
  return id === undefined ? undefined : found?.specOf.get(id)?.type;
}

function areaOf({ snapshot }: LocatedTable, row: Line, column: Line | undefined): Area | undefined {
  if (row.before === undefined) return undefined;
  const { sheet, row: header, column: left, headers } = snapshot;
  const place = { sheet, row: header + 1 + row.before, rows: 1 };
  if (column === undefined) return { ...place, column: left, columns: headers.length };
  return column.before === undefined ? undefined : { ...place, column: left + column.before, columns: 1 };
}

function withArea(line: PlanLine, area: Area | undefined): PlanLine {
  return area === undefined ? line : { ...line, area };
}

function tableCell(told: Told, { target, input }: AlteredCell): PlanLine | undefined {
  if (target.in !== 'table') return undefined;
  const { table, row, column } = target;
  const { language, tables } = told;
  const found = tables.get(table);
  const type = typeOf(told, table, column);
  const old = found?.snapshot.values[row.before ?? -1]?.[column.before ?? -1] ?? '';
  const words = [tableName(table, language), columnName(told, table, column), rowName(told, table, row)];
  const text = say(
    planWords.cell,
    {
      place: words.join(planWords.separator[language]),
      old: shownValue(old, type, language),
      new: shownValue(input, type, language),
    },
    language,
  );
  return withArea({ what: 'cell', text }, found && areaOf(found, row, column));
}

function otherCell({ trace, language }: Told, { target, input }: AlteredCell): PlanLine | undefined {
  if (target.in === 'name') {
    const cell = trace.snapshot.cells.find(({ name }) => name === target.name);
    const spec = namedCells.find(({ name }) => name === target.name);
    if (cell === undefined) return undefined;
    const place = spec?.label[language] ?? target.name;
    const [old, now] = [cell.value, input].map((one) => shownValue(one, spec?.type, language));
    const { sheet, row, column } = cell;
    return {
      what: 'cell',
      text: say(planWords.cell, { place, old, new: now }, language),
      area: { sheet, row, column, rows: 1, columns: 1 },
    };
  }
  if (target.in !== 'sheet' || target.point.sheet === schemaSheet) return undefined;
  const { sheet, row, column } = target.point;
  const place = `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
  const text = say(
    planWords.cell,
    { place, old: '…', new: shownValue(input, undefined, language) },
    language,
  );
  return { what: 'cell', text, area: { sheet, row, column, rows: 1, columns: 1 } };
}

/** Formulas that run down a column are one line. */
function formulaLines(told: Told): PlanLine[] {
  const counts = new Map<string, { count: number; line: PlanLine | undefined; place: string }>();
  for (const cell of told.trace.cells) {
    const { target, input } = cell;
    if (target.in !== 'table' || typeof input !== 'object') continue;
    const words = [tableName(target.table, told.language), columnName(told, target.table, target.column)];
    const place = words.join(planWords.separator[told.language]);
    const known = counts.get(place);
    counts.set(place, {
      count: (known?.count ?? 0) + 1,
      line: known?.line ?? tableCell(told, cell),
      place,
    });
  }
  return [...counts.values()].map(({ count, line, place }): PlanLine => {
    const { area } = line ?? {};
    const text = count === 1 ? line?.text : undefined;
    return withArea(
      { what: 'cell', text: text ?? say(planWords.formulas, { place, count }, told.language) },
      area,
    );
  });
}

function cellLines(told: Told): PlanLine[] {
  return told.trace.cells.flatMap((cell) => {
    if (cell.target.in === 'table' && typeof cell.input === 'object') return [];
    return (cell.target.in === 'table' ? tableCell(told, cell) : otherCell(told, cell)) ?? [];
  });
}

function lineLines(told: Told): PlanLine[] {
  const { trace, language } = told;
  const added = [...trace.tables].flatMap(([table, { rows, columns }]): PlanLine[] => {
    const label = tableName(table, language);
    return [
      ...columns
        .filter(({ before }) => before === undefined)
        .map((column): PlanLine => {
          const words = { table: label, column: columnName(told, table, column) };
          return { what: 'column', text: say(planWords.columnAdded, words, language) };
        }),
      ...rows
        .filter(({ before }) => before === undefined)
        .map((row): PlanLine => {
          const words = { table: label, row: rowName(told, table, row) };
          return { what: 'row', text: say(planWords.rowAdded, words, language) };
        }),
    ];
  });
  const removed = trace.removedRows.flatMap(({ table, lines }) =>
    lines.flatMap((row): PlanLine[] => {
      const found = told.tables.get(table);
      const words = { table: tableName(table, language), row: rowName(told, table, row) };
      const line: PlanLine = { what: 'row', text: say(planWords.rowRemoved, words, language) };
      return row.before === undefined ? [] : [withArea(line, found && areaOf(found, row, undefined))];
    }),
  );
  const columns = trace.removedColumns.flatMap(({ table, lines }) =>
    lines.map((column): PlanLine => {
      const words = { table: tableName(table, language), column: columnName(told, table, column) };
      return { what: 'column', text: say(planWords.columnRemoved, words, language) };
    }),
  );
  return [...added, ...removed, ...columns];
}

function sheetLines({ trace, language }: Told): PlanLine[] {
  const given = new Set(trace.changes.flatMap((change) => (change.edit === 'name' ? [change.name] : [])));
  return trace.changes.flatMap((change): PlanLine[] => {
    if (change.edit === 'addSheet' && change.sheet !== schemaSheet)
      return [{ what: 'sheet', text: say(planWords.sheetAdded, { sheet: change.sheet }, language) }];
    if (change.edit === 'renameSheet')
      return [{ what: 'sheet', text: say(planWords.sheetRenamed, { ...change }, language) }];
    if (change.edit === 'showHeaderRow')
      return [{ what: 'row', text: say(planWords.headerRow, { table: change.heads }, language) }];
    if (change.edit === 'deleteSheets')
      return change.sheets
        .filter((sheet) => sheet !== schemaSheet)
        .map((sheet) => ({ what: 'sheet', text: say(planWords.sheetRemoved, { sheet }, language) }));
    // A name that the plan gives itself is nothing that anybody knows yet.
    if (change.edit === 'redefineName' && !given.has(change.name)) {
      const words = { name: change.name, new: change.refersTo.slice(1) };
      return [{ what: 'name', text: say(planWords.name, words, language) }];
    }
    return [];
  });
}

function memoryLine({ trace, language }: Told): PlanLine[] {
  const count = trace.cells.filter(
    ({ target }) => target.in === 'sheet' && target.point.sheet === schemaSheet,
  ).length;
  return count === 0 ? [] : [{ what: 'memory', text: say(planWords.memory, { count }, language) }];
}

/**
 * What a plan would do, before anything is written: sheets, rows and columns that come and go, every cell with
 * what it holds and what it would hold, and formulas that run down a column in one line. Looks are not told.
 *
 * @param snapshot the workbook that the plan was made from.
 * @param language of the words.
 */
export function describePlan(
  changes: readonly Change[],
  snapshot: WorkbookSnapshot,
  language: Language,
): PlanLine[] {
  const trace = tracePlan(changes, snapshot);
  const { tables } = readStructure(snapshot);
  const lines = { trace, tables, language, written: writtenCells(trace) };
  const told: Told = { ...lines, taskNames: taskNames(lines) };
  return [
    ...sheetLines(told),
    ...lineLines(told),
    ...cellLines(told),
    ...formulaLines(told),
    ...memoryLine(told),
  ];
}
