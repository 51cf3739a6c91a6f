import { addTable } from '../../edits/tables/addTable';
import { effectiveStyle } from '../../edits/effectiveStyle';
import { plainValue, writeCells } from '../../edits/writeCells';
import type { InputGrid } from '../../edits/writeCells';
import type { Edit } from '../../edits/edit';
import type { Host } from '../../host/host';
import { cellCount, containsArea, intersectAreas, isOnSheet, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { boundsOf, cellAt, hasContent } from '../../model/cells';
import { formatValue } from '../../model/formatValue';
import type { Sheet } from '../../model/sheet';
import { CommonError } from './asyncCall';

type Options = Readonly<Record<string, unknown>>;

/** Tabular data of the common API; headers are one row in an array. */
export interface TableData {
  readonly headers: readonly (readonly unknown[])[] | null | undefined;
  readonly rows: readonly (readonly unknown[])[] | null | undefined;
}

function selected({ model }: Host): { sheet: Sheet; area: Area } {
  const sheet = model.sheets.find(({ id }) => id === model.activeSheetId) ?? model.sheets[0]!;
  const [area, second] = sheet.selection;
  if (!area || second) throw new CommonError(1001);
  return { sheet, area };
}

/** `document.getSelectedDataAsync`: the selected cells as text, matrix or table. */
export function selectedData(host: Host, coercionType: unknown, options: Options): unknown {
  host.calculator.settle();
  const { sheet, area: wanted } = selected(host);
  // Whole rows and columns are told as far as anything is in them.
  const filled = cellCount(wanted) > 1_000_000 ? boundsOf(sheet.cells, hasContent, wanted) : null;
  const area = filled ? { ...wanted, ...endingWith(wanted, filled) } : wanted;
  const isFormatted = options.valueFormat === 'formatted';
  const isSeen = (row: number): boolean => !sheet.rows.get(row)?.hidden && !sheet.rows.get(row)?.filtered;
  const rowsOf = (part: Area): unknown[][] => {
    const rows: unknown[][] = [];
    for (let row = part.row; row <= lastRow(part); row++) {
      if (options.filterType === 'onlyVisible' && !isSeen(row)) continue;
      rows.push(
        Array.from({ length: part.columnCount }, (_cell, c) =>
          shown(sheet, row, part.column + c, isFormatted),
        ),
      );
    }
    return rows;
  };
  switch (coercionType) {
    case 'text':
      return rowsOf(area)
        .map((row) =>
          row
            .map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)))
            .join('\t'),
        )
        .join('\r\n');
    case 'matrix':
      return rowsOf(area);
    case 'table':
      return tableOf(sheet, area, rowsOf);
    default:
      throw new CommonError(1000);
  }
}

function endingWith(wanted: Area, filled: Area): Partial<Area> {
  return {
    rowCount: Math.min(wanted.rowCount, lastRow(filled) - wanted.row + 1),
    columnCount: Math.min(wanted.columnCount, filled.column + filled.columnCount - wanted.column),
  };
}

function shown(sheet: Sheet, row: number, column: number, isFormatted: boolean): unknown {
  const value = cellAt(sheet.cells, row, column)?.value ?? null;
  return isFormatted
    ? formatValue(value, effectiveStyle(sheet, row, column).numberFormat)
    : plainValue(value);
}

/** Cells of a table bring the headers of their columns; a header row that is selected too is no row of data. */
function tableOf(sheet: Sheet, area: Area, rowsOf: (part: Area) => unknown[][]): TableData {
  const table = sheet.tables.find((known) => containsArea(known.area, area));
  if (!table?.showHeaders) return { headers: null, rows: rowsOf(area) };
  const header = { ...area, row: table.area.row, rowCount: 1 };
  const body = intersectAreas(area, {
    ...table.area,
    row: table.area.row + 1,
    rowCount: table.area.rowCount - 1,
  });
  return { headers: rowsOf(header), rows: body ? rowsOf(body) : [] };
}

/** `document.setSelectedDataAsync`: a text, a matrix or a table at the selected cells. */
export function writeSelectedData(edit: Edit, data: unknown, options: Options): void {
  const { sheet, area } = selected(edit.host);
  const type = options.coercionType ?? typeOfData(data);
  switch (type) {
    case 'text':
      writeCells(edit, sheet, { ...area, rowCount: 1, columnCount: 1 }, [[String(data)]]);
      return;
    case 'matrix':
      writeGrid(edit, sheet, area, gridOf(data));
      return;
    case 'table':
      writeTable(edit, sheet, area, data as TableData);
      return;
    default:
      throw new CommonError(typeof type === 'string' ? 1000 : 2000);
  }
}

function typeOfData(data: unknown): 'text' | 'matrix' | 'table' | null {
  if (Array.isArray(data)) return 'matrix';
  if (typeof data === 'object' && data !== null) return 'rows' in data || 'headers' in data ? 'table' : null;
  return data === undefined || data === null || typeof data === 'function' ? null : 'text';
}

function gridOf(data: unknown): InputGrid {
  const rows = Array.isArray(data) ? (data as unknown[]) : [];
  const isGrid =
    rows.length > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === (rows[0] as unknown[]).length);
  if (!isGrid) throw new CommonError(2000);
  return rows as InputGrid;
}

/** One selected cell is where the data begins; several must be as many as the data. */
function areaFor(area: Area, rowCount: number, columnCount: number): Area {
  const wanted = { ...area, rowCount, columnCount };
  const isFitting = cellCount(area) === 1 || (area.rowCount === rowCount && area.columnCount === columnCount);
  if (!isFitting || !isOnSheet(wanted)) throw new CommonError(2002);
  return wanted;
}

function writeGrid(edit: Edit, sheet: Sheet, area: Area, grid: InputGrid): Area {
  const wanted = areaFor(area, grid.length, grid[0]!.length);
  writeCells(edit, sheet, wanted, grid);
  return wanted;
}

function writeTable(edit: Edit, sheet: Sheet, area: Area, { headers, rows }: TableData): void {
  const body = rows ?? [];
  const grid = gridOf([...(headers ?? []), ...body]);
  const isInTable = sheet.tables.some((table) => intersectAreas(table.area, area));
  const written = writeGrid(edit, sheet, area, grid);
  if (!isInTable) addTable(edit, sheet, written, (headers ?? []).length > 0);
}
