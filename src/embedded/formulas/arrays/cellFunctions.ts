import { isOnSheet, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import type { CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { fromR1C1 } from '../r1c1';
import { error, firstOf, isCells, isMatrix, matrixOf, numberOf, rowsOf, unwrapped } from './formulaValue';
import type { Cells, FormulaValue } from './formulaValue';
import type { FormulaFunction, FunctionContext } from './functionContext';

/** Functions that look at cells rather than at their values. */
export const cellFunctions: Readonly<Record<string, FormulaFunction>> = {
  ROW: ([cells], { surroundings }) => numbersAlong(cells, surroundings.row, 'row'),
  COLUMN: ([cells], { surroundings }) => numbersAlong(cells, surroundings.column, 'column'),
  ROWS: ([value = null], context) =>
    isCells(value) ? value.areas[0]!.rowCount : rowsOf(context.read(value)).length,
  COLUMNS: ([value = null], context) =>
    isCells(value) ? value.areas[0]!.columnCount : rowsOf(context.read(value))[0]!.length,
  AREAS: ([cells = null]) => (isCells(cells) ? cells.areas.length : error('#VALUE!')),
  ISREF: ([value = null]) => isCells(value),
  INDEX: index,
  OFFSET: offset,
  INDIRECT: ([text = null, isA1 = true], { resolve, surroundings }) => {
    if (isError(text as CellValue)) return text;
    const written = String(text as CellValue);
    const address =
      isA1 === false || isA1 === 0 ? fromR1C1(`=${written}`, surroundings.row, surroundings.column) : written;
    return resolve(address.replace(/^=/, ''));
  },
  SUBTOTAL: ([number = null, ...cells], context) => {
    const code = numberOf(firstOf(context.read(number)));
    if (isError(code)) return code;
    const name = AGGREGATES[(Math.floor(code) % 100) - 1];
    const isKnown = name !== undefined && (code % 100) - 1 < 11 && (code < 100 || code > 100);
    if (!isKnown) return error('#VALUE!');
    const kept = { hidden: code < 100, errors: true, totals: false };
    return context.callFunction(name, [valuesOf(cells, kept, context)]);
  },
  AGGREGATE: ([number = null, option = null, ...args], context) => {
    const code = numberOf(firstOf(context.read(number)));
    const rule = numberOf(firstOf(context.read(option)));
    if (isError(code)) return code;
    if (isError(rule)) return rule;
    const name = AGGREGATES[Math.floor(code) - 1];
    if (name === undefined || rule < 0 || rule > 7) return error('#VALUE!');
    const kept = { hidden: rule % 2 === 0, errors: ![2, 3, 6, 7].includes(rule), totals: rule > 3 };
    if (code < 14) return context.callFunction(name, [valuesOf(args, kept, context)]);
    return context.callFunction(name, [valuesOf(args.slice(0, 1), kept, context), args[1] ?? null]);
  },
};

/** What the numbers of SUBTOTAL (the first eleven) and AGGREGATE stand for. */
const AGGREGATES =
  'AVERAGE COUNT COUNTA MAX MIN PRODUCT STDEV.S STDEV.P SUM VAR.S VAR.P MEDIAN MODE.SNGL LARGE SMALL PERCENTILE.INC QUARTILE.INC PERCENTILE.EXC QUARTILE.EXC'.split(
    ' ',
  );

/** The values that a total counts: without filtered rows, and without hidden ones, errors or other totals where told so. */
function valuesOf(
  args: readonly FormulaValue[],
  kept: { readonly hidden: boolean; readonly errors: boolean; readonly totals: boolean },
  context: FunctionContext,
): FormulaValue {
  const values: CellValue[] = [];
  const add = (value: CellValue): void => void (kept.errors || !isError(value) ? values.push(value) : 0);
  for (const argument of args) {
    if (!isCells(argument)) {
      rowsOf(context.read(argument)).flat().forEach(add);
      continue;
    }
    for (const area of argument.areas) {
      for (let row = area.row; row <= Math.min(lastRow(area), context.surroundings.lastStoredRow); row++) {
        const line = argument.sheet.rows.get(row);
        if (line?.filtered || (line?.hidden && !kept.hidden)) continue;
        const stored = argument.sheet.cells.get(row);
        for (let offset = 0; offset < area.columnCount; offset++) {
          const cell = stored?.get(area.column + offset);
          if (kept.totals || !/\b(SUBTOTAL|AGGREGATE)\(/.test(cell?.formula ?? '')) add(cell?.value ?? null);
        }
      }
    }
  }
  return { rows: [values.length > 0 ? values : [null]] };
}

function numbersAlong(cells: FormulaValue | undefined, own: number, along: 'row' | 'column'): FormulaValue {
  if (cells === undefined) return own + 1;
  if (!isCells(cells)) return isError(cells as CellValue) ? cells : error('#VALUE!');
  const area = cells.areas[0]!;
  const count = along === 'row' ? area.rowCount : area.columnCount;
  const numbers = Array.from({ length: count }, (_number, step) => area[along] + step + 1);
  return unwrapped({ rows: along === 'row' ? numbers.map((number) => [number]) : [numbers] });
}

/** INDEX of cells answers cells, so that `A1:INDEX(…)` is a range. */
function index(args: readonly FormulaValue[], context: FunctionContext): FormulaValue {
  const [of = null, ...places] = args;
  const numbers = places.map((place) => numberOf(firstOf(context.read(place))));
  const bad = numbers.find(isError);
  if (bad) return bad;
  const rows = isCells(of) ? null : rowsOf(context.read(of));
  const areaNumber = (numbers[2] as number | undefined) ?? 1;
  const area = isCells(of) ? of.areas[Math.floor(areaNumber) - 1] : undefined;
  if (isCells(of) && !area) return error('#REF!');
  const height = area?.rowCount ?? rows!.length;
  const width = area?.columnCount ?? rows![0]!.length;
  let row = Math.floor((numbers[0] as number | undefined) ?? 0);
  let column = Math.floor((numbers[1] as number | undefined) ?? 0);
  if (places.length === 1 && height === 1) [row, column] = [0, row];
  if (row < 0 || column < 0) return error('#VALUE!');
  if (row > height || column > width) return error('#REF!');
  if (area) {
    const picked: Area = {
      row: row === 0 ? area.row : area.row + row - 1,
      rowCount: row === 0 ? height : 1,
      column: column === 0 ? area.column : area.column + column - 1,
      columnCount: column === 0 ? width : 1,
    };
    return { sheet: (of as Cells).sheet, areas: [picked] };
  }
  const chosen = row === 0 ? rows! : [rows![row - 1]!];
  return unwrapped(matrixOf(column === 0 ? chosen : chosen.map((values) => [values[column - 1]!])));
}

function offset(args: readonly FormulaValue[], context: FunctionContext): FormulaValue {
  const [cells = null, ...places] = args;
  if (!isCells(cells)) return error('#VALUE!');
  const numbers = places.map((place) => {
    const value = context.read(place);
    return isMatrix(value) || value !== null ? numberOf(firstOf(value)) : undefined;
  });
  const bad = numbers.find((number) => number !== undefined && isError(number));
  if (bad !== undefined) return bad;
  const [down = 0, right = 0, height, width] = numbers as (number | undefined)[];
  const from = cells.areas[0]!;
  const tall = Math.trunc(height ?? from.rowCount);
  const wide = Math.trunc(width ?? from.columnCount);
  if (tall === 0 || wide === 0) return error('#REF!');
  const row = from.row + Math.trunc(down) + Math.min(0, tall + 1);
  const column = from.column + Math.trunc(right) + Math.min(0, wide + 1);
  const area = { row, column, rowCount: Math.abs(tall), columnCount: Math.abs(wide) };
  return isOnSheet(area) ? { sheet: cells.sheet, areas: [area] } : error('#REF!');
}
