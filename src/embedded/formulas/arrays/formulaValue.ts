import type { Area } from '../../model/area';
import { ROW_LIMIT, lastRow } from '../../model/area';
import type { CellError, CellValue, ErrorCode } from '../../model/cell';
import { errorValue, isError } from '../../model/cell';
import { coerceTyped } from '../../model/coerce';
import type { Sheet } from '../../model/sheet';
import { compareValues } from '../../model/sortValues';
import type { Node } from './formulaTree';

/** An array: rows of equally many values. */
export interface Matrix {
  readonly rows: readonly (readonly CellValue[])[];
}

/** Cells: one area, or several that a union joins. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A function that a formula makes. */
export interface Lambda {
  readonly parameters: readonly string[];
  readonly body: Node;
  readonly names: ReadonlyMap<string, FormulaValue>;
}

/** What a part of a formula comes to. */
export type FormulaValue = CellValue | Matrix | Cells | Lambda;

export const isMatrix = (value: FormulaValue): value is Matrix =>
  typeof value === 'object' && value !== null && 'rows' in value;
export const isCells = (value: FormulaValue): value is Cells =>
  typeof value === 'object' && value !== null && 'areas' in value;
export const isLambda = (value: FormulaValue): value is Lambda =>
  typeof value === 'object' && value !== null && 'parameters' in value;

/** An error value by its code. */
export function error(code: ErrorCode): CellError {
  return errorValue(code)!;
}

/** The values of cells; whole columns end with the last stored row of all sheets, so that they stay alike. */
export function readCells(cells: Cells, lastStoredRow: number): Matrix | CellError {
  if (cells.areas.length !== 1) return error('#VALUE!');
  const area = cells.areas[0]!;
  const bottom = area.rowCount === ROW_LIMIT ? Math.max(0, lastStoredRow) : lastRow(area);
  const rows: CellValue[][] = [];
  for (let row = area.row; row <= bottom; row++) {
    const stored = cells.sheet.cells.get(row);
    const values = new Array<CellValue>(area.columnCount).fill(null);
    if (stored)
      for (let c = 0; c < values.length; c++) values[c] = stored.get(area.column + c)?.value ?? null;
    rows.push(values);
  }
  return { rows };
}

/** A value as a number, as operators take it: texts are read, blanks are 0. */
export function numberOf(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const read = value === '' ? null : coerceTyped(value.replace(/^[='+]/, ' '), 'General', 2000).value;
  return typeof read === 'number' ? read : error('#VALUE!');
}

/** A value as a text, as `&` takes it. */
export function textOf(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value : textOfNumber(value);
}

/** A number as Excel's General shows it in a text, with 15 digits. */
function textOfNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [digits, power = ''] = rounded.toExponential().split('e');
    return `${digits}E${power.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  return size !== 0 && size < 1e-6 ? rounded.toFixed(20).replace(/0+$/, '') : String(rounded);
}

/** A value as a condition. */
export function conditionOf(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : error('#VALUE!');
}

const ORDER = { matchCase: false, method: 'PinYin' } as const;

/** Excel's order of two values that are no errors: numbers, texts, booleans; a blank is 0, "" or FALSE, as the other one. */
export function compare(one: CellValue, other: CellValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const left = one ?? zeroLike(other);
  const right = other ?? zeroLike(one);
  // The order of cells puts empty texts last; that of operators first.
  if (left === '' || right === '') {
    if (typeof left === typeof right) return Number(left !== '') - Number(right !== '');
    return typeof left === 'number' || typeof right === 'boolean' ? -1 : 1;
  }
  return compareValues(left, right, true, ORDER);
}

function zeroLike(value: CellValue): CellValue {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

/** Applies a function to values element by element; one row, one column or one value is stretched, missing ones are `#N/A`. */
export function broadcast(
  values: readonly (CellValue | Matrix)[],
  apply: (elements: readonly CellValue[]) => CellValue,
): CellValue | Matrix {
  if (!values.some(isMatrix)) return apply(values as readonly CellValue[]);
  const matrices = values.filter(isMatrix);
  const height = Math.max(...matrices.map(({ rows }) => rows.length));
  const width = Math.max(...matrices.map(({ rows }) => rows[0]?.length ?? 0));
  const rows: CellValue[][] = [];
  for (let r = 0; r < height; r++) {
    const row = new Array<CellValue>(width);
    for (let c = 0; c < width; c++) {
      const elements = new Array<CellValue>(values.length);
      for (let at = 0; at < values.length; at++) {
        const value = values[at]!;
        elements[at] = isMatrix(value) ? elementOf(value, r, c) : value;
      }
      row[c] = apply(elements);
    }
    rows.push(row);
  }
  return { rows };
}

function elementOf({ rows }: Matrix, r: number, c: number): CellValue {
  const row = rows[rows.length === 1 ? 0 : r];
  if (!row) return error('#N/A');
  const value = row[row.length === 1 ? 0 : c];
  return value === undefined ? error('#N/A') : value;
}

/** A matrix of one cell as its value. */
export function unwrapped(value: CellValue | Matrix): CellValue | Matrix {
  return isMatrix(value) && value.rows.length === 1 && value.rows[0]!.length === 1
    ? value.rows[0]![0]!
    : value;
}

/** What a value says first: of an array, its first element. */
export function firstOf(value: CellValue | Matrix): CellValue {
  return isMatrix(value) ? (value.rows[0]?.[0] ?? null) : value;
}

/** A value as rows. */
export function rowsOf(value: CellValue | Matrix): readonly (readonly CellValue[])[] {
  return isMatrix(value) ? value.rows : [[value]];
}

/** An array of one column or row as a list. */
export function listOf(value: CellValue | Matrix): readonly CellValue[] {
  return rowsOf(value).flat();
}

/** Rows as a value; an array without elements is `#CALC!`. */
export function matrixOf(rows: readonly (readonly CellValue[])[]): CellValue | Matrix {
  return rows.length === 0 || rows[0]!.length === 0 ? error('#CALC!') : { rows };
}
