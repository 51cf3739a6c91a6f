import { cellArea, cellCount, isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { isError } from '../model/cell';
import type { CellValue } from '../model/cell';
import { cellAt, ensureCell, removeCell } from '../model/cells';
import type { Cells } from '../model/cells';
import { coerceTyped } from '../model/coerce';
import type { Coerced } from '../model/coerced';
import type { Sheet } from '../model/sheet';
import { restyle } from '../model/style';
import { HostError, invalidArgument } from '../protocol/hostError';
import { missingFunction } from '../formulas/missingFunctions';
import { canonicalFormula } from '../formulas/canonicalFormula';
import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { raise } from '../host/host';
import { areaAddress } from '../model/address';
import { raiseChanged } from './edit';
import type { Edit } from './edit';
import { effectiveStyle, inheritedStyle } from './effectiveStyle';
import { followTables } from './followTables';

/** A two-dimensional array as it came from a client. */
export type InputGrid = readonly (readonly unknown[])[];

/**
 * The grid that an assigned value means for an area: a scalar (or a 1 × 1 array) fills it, an array must have its shape.
 * Unbounded areas take no grid.
 */
export function gridFor(value: unknown, area: Area): InputGrid {
  if (isEntireColumns(area) || isEntireRows(area)) {
    throw invalidArgument('Cells of entire rows or columns cannot be written at once.');
  }
  const scalar = scalarOf(value);
  if (scalar) {
    const row = new Array<unknown>(area.columnCount).fill(scalar.value);
    return new Array<readonly unknown[]>(area.rowCount).fill(row);
  }
  const rows = value as readonly unknown[];
  const isOfShape =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!isOfShape) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as InputGrid;
}

function scalarOf(value: unknown): { value: unknown } | null {
  if (!Array.isArray(value)) return { value };
  const [row] = value as unknown[];
  return value.length === 1 && Array.isArray(row) && row.length === 1 ? { value: row[0] as unknown } : null;
}

/**
 * Writes values or formulas as if typed: texts are coerced, `null` leaves a cell alone, `""` clears it. Tables below or
 * beside which is written grow, as in Excel.
 */
export function writeCells(edit: Edit, sheet: Sheet, area: Area, grid: InputGrid): void {
  demandWritable(sheet, area, grid);
  const before = cellCount(area) === 1 ? (cellAt(sheet.cells, area.row, area.column)?.value ?? null) : null;
  const year = edit.host.clock().getFullYear();
  const formulas = new Map<string, string>();
  for (let r = 0; r < area.rowCount; r++) {
    for (let c = 0; c < area.columnCount; c++) {
      const input = grid[r]![c];
      if (input !== null && input !== undefined) {
        writeCell(edit, sheet, area.row + r, area.column + c, input, year, formulas);
      }
    }
  }
  followTables(edit, sheet, area);
  raiseFormulasChanged(edit, sheet, formulas);
  raiseChanged(edit, sheet, area, 'RangeEdited', changeDetails(sheet, area, before));
}

/** Refuses to write where a protected sheet's cells are locked or an array result stands. */
function demandWritable(sheet: Sheet, area: Area, grid: InputGrid): void {
  if (!sheet.protection) return;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const input = grid[row - area.row]![column - area.column];
      if (input === null || input === undefined) continue;
      if (effectiveStyle(sheet, row, column).locked) {
        throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
      }
    }
  }
}

function writeCell(
  edit: Edit,
  sheet: Sheet,
  row: number,
  column: number,
  input: unknown,
  year: number,
  formulas: Map<string, string>,
): void {
  const format = effectiveStyle(sheet, row, column).numberFormat;
  const content = interpret(input, format, year);
  const before = cellAt(sheet.cells, row, column)?.formula ?? '';
  const after = content.formula === undefined ? undefined : canonicalFormula(content.formula);
  if (after !== undefined) demandComputable(after);
  if (before !== (after ?? '')) formulas.set(areaAddress(cellArea(row, column)), before);
  const brought = after !== undefined && format === 'General' ? formatOfFormula(after) : undefined;
  putContent(
    sheet,
    row,
    column,
    after === undefined ? content : { ...content, formula: after, numberFormat: brought },
  );
  edit.host.calculator.cellChanged(sheet, row, column);
}

/** Better no formula than one that shows what Excel would not. */
function demandComputable(formula: string): void {
  const missing = missingFunction(formula);
  if (missing === null) return;
  throw new HostError('NotImplemented', `The embedded Excel does not have the function ${missing}.`);
}

/** A formula that is a function of dates or times gives a General cell its format. */
function formatOfFormula(formula: string): string | undefined {
  if (/^=(?:TODAY|DATE|DATEVALUE)\([^()]*\)$/.test(formula)) return 'm/d/yyyy';
  if (/^=NOW\(\)$/.test(formula)) return 'm/d/yyyy h:mm';
  return /^=TIME\([^()]*\)$/.test(formula) ? 'h:mm AM/PM' : undefined;
}

/** Tells of cells whose formulas are others now; the map holds what they were. */
function raiseFormulasChanged(edit: Edit, sheet: Sheet, before: ReadonlyMap<string, string>): void {
  if (before.size === 0) return;
  const formulaDetails = [...before].map(([cellAddress, previousFormula]) => ({
    cellAddress,
    previousFormula,
  }));
  const message = { worksheetId: sheet.id, formulaDetails };
  const targets = [sheet.id, WORKBOOK_TARGET];
  raise(edit.host, { type: EventType.worksheetFormulaChanged, targets, message }, edit.origin);
}

function interpret(input: unknown, numberFormat: string, year: number): Coerced {
  switch (typeof input) {
    case 'string':
      return coerceTyped(input, numberFormat, year);
    case 'number':
      return { value: numberFormat === '@' ? String(input) : input };
    case 'boolean':
      return { value: numberFormat === '@' ? String(input).toUpperCase() : input };
    default:
      throw invalidArgument('A cell takes a string, a number or a boolean.');
  }
}

/** Stores what typing has made of a cell, with the format that it brings. */
export function putContent(sheet: Sheet, row: number, column: number, content: Coerced): void {
  const known = cellAt(sheet.cells, row, column);
  if (content.value === null && content.formula === undefined && !known) return;
  const cell = known ?? ensureCell(sheet.cells, row, column);
  cell.style ??= inheritedStyle(sheet, row, column);
  cell.value = content.value;
  if (content.formula === undefined) delete cell.formula;
  else cell.formula = content.formula;
  delete cell.isSpill;
  if (content.numberFormat) cell.style = restyle(cell.style, { numberFormat: content.numberFormat });
  const isPrefixed = content.isTextPrefixed ?? false;
  if ((cell.style?.isTextPrefixed ?? false) !== isPrefixed)
    cell.style = restyle(cell.style, { isTextPrefixed: isPrefixed });
  dropIfEmpty(sheet.cells, row, column);
}

function dropIfEmpty(cells: Cells, row: number, column: number): void {
  const cell = cellAt(cells, row, column);
  if (cell && cell.value === null && cell.formula === undefined && !cell.style)
    removeCell(cells, row, column);
}

function changeDetails(sheet: Sheet, area: Area, before: CellValue): Record<string, unknown> {
  if (cellCount(area) !== 1) return {};
  const after = cellAt(sheet.cells, area.row, area.column)?.value ?? null;
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

/** A value as `values` shows it: a blank is an empty text, an error its code. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** Excel's name of a value's type. */
export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}
