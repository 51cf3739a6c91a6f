import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import { noteChange, raise } from '../../host/host';
import { intersectAreas, isEntireColumns, isEntireRows, isOnSheet, lastColumn } from '../../model/area';
import type { Area } from '../../model/area';
import { boundsOf, cellAt, ensureCell, hasContent } from '../../model/cells';
import { formatValue } from '../../model/formatValue';
import type { Sheet } from '../../model/sheet';
import { restyle } from '../../model/style';
import type { Table, TableColumn } from '../../model/table';
import { nextId } from '../../model/workbook';
import type { WorkbookModel } from '../../model/workbook';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { insertCells } from '../insertCells';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';
import { effectiveStyle } from '../effectiveStyle';
import { clearFilter } from './filterRows';
import { isTableNameTaken } from './tableName';

/**
 * Makes a table of an area. With headers the first row becomes the header: its cells become texts, blanks are named
 * `Column1`, `Column2` …, doubles get a number. Without, a header row is inserted and what stands below moves down. A header
 * without rows gets one blank row, which the first added row replaces.
 */
export function addTable(edit: Edit, sheet: Sheet, wanted: Area, hasHeaders: boolean): Table {
  demandAllowed(sheet, () => false);
  const source = boundedArea(sheet, wanted);
  demandFree(sheet, source);
  dropSheetFilter(edit, sheet, source);
  edit.host.calculator.settle();
  const hasInsertRow = hasHeaders && source.rowCount === 1;
  const area = withRoom(edit, sheet, source, hasHeaders);
  const legacyId = nextLegacyId(edit.host.model);
  const table: Table = {
    id: nextId(edit.host.model),
    legacyId,
    name: freeTableName(edit.host.model, legacyId),
    area,
    columns: headerColumns(edit, sheet, area, hasHeaders),
    styleName: edit.host.model.defaultTableStyle,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    criteria: new Map(),
    ...(hasInsertRow ? { hasInsertRow } : {}),
  };
  sheet.tables.push(table);
  tableAdded(edit, sheet, table);
  return table;
}

/** Tells the formulas and the listeners of a new table. */
export function tableAdded(edit: Edit, sheet: Sheet, table: Table): void {
  edit.host.calculator.structureChanged();
  noteChange(edit.host);
  const message = { tableId: table.id, worksheetId: sheet.id };
  raise(
    edit.host,
    { type: EventType.tableAdded, targets: [sheet.id, WORKBOOK_TARGET], message },
    edit.origin,
  );
}

/** Whole columns and rows are cut to the used cells, as Excel does. */
function boundedArea(sheet: Sheet, area: Area): Area {
  if (!isEntireColumns(area) && !isEntireRows(area)) return area;
  const used = boundsOf(sheet.cells, hasContent, area);
  if (!used) throw invalidArgument('A table needs cells.');
  return used;
}

/** Refuses an area in which a table or merged cells stand already. */
export function demandFree(sheet: Sheet, area: Area, own?: Table): void {
  const isTaken = sheet.tables.some((table) => table !== own && intersectAreas(table.area, area));
  if (isTaken) throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersectAreas(merge, area))) throw new HostError('MergedRangeConflict');
}

function dropSheetFilter(edit: Edit, sheet: Sheet, area: Area): void {
  if (!sheet.autoFilter || !intersectAreas(sheet.autoFilter.area, area)) return;
  clearFilter(edit, sheet, sheet.autoFilter);
  sheet.autoFilter = null;
}

/** Makes room for the header row that is missing, or for the one blank row that a table has at least. */
function withRoom(edit: Edit, sheet: Sheet, source: Area, hasHeaders: boolean): Area {
  if (hasHeaders && source.rowCount > 1) return source;
  const area = { ...source, rowCount: source.rowCount + 1 };
  if (!isOnSheet(area)) throw invalidArgument('The table does not fit on the sheet.');
  const added = { ...source, row: hasHeaders ? source.row + 1 : source.row, rowCount: 1 };
  const isBlank = boundsOf(sheet.cells, hasContent, added) === null;
  if (!hasHeaders || !isBlank) insertCells(edit, sheet, added, 'Down');
  return area;
}

function nextLegacyId(workbook: WorkbookModel): number {
  return Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ legacyId }) => legacyId))) + 1;
}

function freeTableName(workbook: WorkbookModel, from: number): string {
  for (let number = from; ; number++) {
    if (!isTableNameTaken(workbook, `Table${number}`)) return `Table${number}`;
  }
}

/** The columns of a new table; the header cells are made to show their names. */
function headerColumns(edit: Edit, sheet: Sheet, area: Area, hasHeaders: boolean): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = area.column; column <= lastColumn(area); column++) {
    const wanted = hasHeaders ? headerText(sheet, area.row, column) : '';
    const name = freeColumnName(columns, wanted);
    columns.push({ id: columns.length + 1, name });
    putHeader(edit, sheet, area.row, column, name);
  }
  return columns;
}

function headerText(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet.cells, row, column)?.value ?? null;
  return typeof value === 'string'
    ? value
    : formatValue(value, effectiveStyle(sheet, row, column).numberFormat);
}

/** The wanted name, or `Column` when it is blank, with the next free number when it is taken. */
export function freeColumnName(columns: readonly { readonly name: string }[], wanted: string): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let number = wanted === '' ? 1 : 2; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Makes a cell show a column's name as text. */
export function putHeader(edit: Edit, sheet: Sheet, row: number, column: number, name: string): void {
  const cell = ensureCell(sheet.cells, row, column);
  if (cell.value === name && cell.formula === undefined) return;
  const wasNumber = typeof cell.value === 'number';
  cell.value = name;
  delete cell.formula;
  delete cell.isSpill;
  if (wasNumber) cell.style = restyle(cell.style, { numberFormat: 'General' });
  edit.host.calculator.cellChanged(sheet, row, column);
}
