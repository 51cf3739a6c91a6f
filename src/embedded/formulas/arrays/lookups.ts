import type { CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { cellArea } from '../../model/area';
import { compare, error, firstOf, isCells, listOf, numberOf, rowsOf, unwrapped } from './formulaValue';
import type { FormulaValue } from './formulaValue';
import type { FormulaFunction, FunctionContext } from './functionContext';

/** How a wanted value is met: exactly, or by the next one below or above it, or by a pattern. */
type MatchMode = 'exact' | 'below' | 'above' | 'pattern';

/** Whether two values are of one kind; only such are compared in look-ups. */
function isAlike(one: CellValue, other: CellValue): boolean {
  return typeof one === typeof other && !isError(one) && !isError(other) && one !== null && other !== null;
}

/** Excel's wildcards as a pattern, or null for a text without any. */
function patternOf(wanted: CellValue): RegExp | null {
  if (typeof wanted !== 'string' || !/[*?~]/.test(wanted)) return null;
  const source = wanted.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_whole, plain, wild, sign) => {
    if (plain !== undefined) return `\\${plain as string}`;
    if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${sign as string}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

/** The place (from 0) of a wanted value among others, looked through one by one, or −1. */
function find(wanted: CellValue, values: readonly CellValue[], mode: MatchMode, isFromEnd: boolean): number {
  const sought = wanted ?? 0;
  const pattern = mode === 'pattern' ? patternOf(sought) : null;
  let best = -1;
  for (let step = 0; step < values.length; step++) {
    const at = isFromEnd ? values.length - 1 - step : step;
    const value = values[at]!;
    if (
      pattern
        ? typeof value === 'string' && pattern.test(value)
        : isAlike(value, sought) && compare(value, sought) === 0
    )
      return at;
    if ((mode !== 'below' && mode !== 'above') || !isAlike(value, sought)) continue;
    const order = compare(value, sought);
    const isCandidate = mode === 'below' ? order < 0 : order > 0;
    if (!isCandidate) continue;
    const isNearer =
      best < 0 || (mode === 'below' ? compare(value, values[best]!) > 0 : compare(value, values[best]!) < 0);
    if (isNearer) best = at;
  }
  return best;
}

/** The last place whose value is not beyond a wanted one, in a sorted list that is halved again and again, as Excel does. */
function bisect(wanted: CellValue, values: readonly CellValue[], isDescending: boolean): number {
  const sought = wanted ?? 0;
  let low = 0;
  let high = values.length - 1;
  let found = -1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    // Values of another kind are passed over.
    while (middle <= high && !isAlike(values[middle]!, sought)) middle++;
    if (middle > high) {
      high = ((low + high) >> 1) - 1;
      continue;
    }
    const order = compare(values[middle]!, sought) * (isDescending ? -1 : 1);
    if (order <= 0) {
      found = middle;
      low = middle + 1;
    } else high = Math.min(middle, (low + high) >> 1) - 1;
  }
  return found;
}

function columnOf(rows: readonly (readonly CellValue[])[], column: number): CellValue[] {
  return rows.map((row) => row[column] ?? null);
}

/** MATCH, VLOOKUP and HLOOKUP: 0 finds the very value, 1 and −1 halve a list in rising or falling order. */
function place(wanted: CellValue, values: readonly CellValue[], type: number): number {
  if (type === 0) return find(wanted, values, 'pattern', false);
  return bisect(wanted, values, type < 0);
}

function typeOf(value: FormulaValue | undefined, missing: number): number {
  if (value === undefined) return missing;
  const number = numberOf(value as CellValue);
  return isError(number) ? missing : number;
}

const MODES: Readonly<Record<string, MatchMode>> = {
  '0': 'exact',
  '-1': 'below',
  '1': 'above',
  '2': 'pattern',
};

/** XLOOKUP and XMATCH: the place by match mode and search mode. */
function xPlace(
  wanted: CellValue,
  values: readonly CellValue[],
  matchMode: FormulaValue | undefined,
  searchMode: FormulaValue | undefined,
): number | null {
  const mode = MODES[String(typeOf(matchMode, 0))];
  const search = typeOf(searchMode, 1);
  if (!mode || ![1, -1, 2, -2].includes(search)) return null;
  return find(wanted, values, mode, search < 0 && search !== -2);
}

/** One row or column of what XLOOKUP returns; of cells, cells. */
function slice(of: FormulaValue, at: number, count: number, context: FunctionContext): FormulaValue {
  const rows = isCells(of) ? null : rowsOf(context.read(of));
  const height = isCells(of) ? of.areas[0]!.rowCount : rows!.length;
  const width = isCells(of) ? of.areas[0]!.columnCount : rows![0]!.length;
  const isDown = height === count || (width !== count && height > width);
  if ((isDown ? height : width) !== count) return error('#VALUE!');
  if (isCells(of)) {
    const area = of.areas[0]!;
    const picked = isDown
      ? { ...cellArea(area.row + at, area.column), columnCount: width }
      : { ...cellArea(area.row, area.column + at), rowCount: height };
    return { sheet: of.sheet, areas: [picked] };
  }
  return unwrapped({ rows: isDown ? [rows![at]!] : rows!.map((row) => [row[at]!]) });
}

/** Functions that look values up. */
export const lookups: Readonly<Record<string, FormulaFunction>> = {
  MATCH: ([wanted = null, array = null, type], context) => {
    if (isError(wanted as CellValue)) return wanted;
    const at = place(wanted as CellValue, listOf(context.read(array)), typeOf(type, 1));
    return at < 0 ? error('#N/A') : at + 1;
  },
  XMATCH: ([wanted = null, array = null, mode, search], context) => {
    if (isError(wanted as CellValue)) return wanted;
    const at = xPlace(wanted as CellValue, listOf(context.read(array)), mode, search);
    if (at === null) return error('#VALUE!');
    return at < 0 ? error('#N/A') : at + 1;
  },
  XLOOKUP: ([wanted = null, array = null, results = null, missing, mode, search], context) => {
    if (isError(wanted as CellValue)) return wanted;
    const values = listOf(context.read(array));
    const at = xPlace(wanted as CellValue, values, mode ?? undefined, search ?? undefined);
    if (at === null) return error('#VALUE!');
    if (at < 0) return missing === undefined || missing === null ? error('#N/A') : missing;
    return slice(results, at, values.length, context);
  },
  LOOKUP: ([wanted = null, array = null, results], context) => {
    if (isError(wanted as CellValue)) return wanted;
    const rows = rowsOf(context.read(array));
    const isWide = rows[0]!.length > rows.length;
    const values = isWide ? rows[0]! : columnOf(rows, 0);
    const at = bisect(wanted as CellValue, values, false);
    if (at < 0) return error('#N/A');
    if (results !== undefined) return listOf(context.read(results))[at] ?? error('#N/A');
    return (isWide ? rows.at(-1)![at] : rows[at]!.at(-1)) ?? null;
  },
  VLOOKUP: ([wanted = null, array = null, number = null, isSorted], context) => {
    const rows = rowsOf(context.read(array));
    return looked(
      wanted,
      columnOf(rows, 0),
      number,
      isSorted,
      rows[0]!.length,
      (at, column) => rows[at]![column]!,
    );
  },
  HLOOKUP: ([wanted = null, array = null, number = null, isSorted], context) => {
    const rows = rowsOf(context.read(array));
    return looked(wanted, rows[0]!, number, isSorted, rows.length, (at, row) => rows[row]![at]!);
  },
};

function looked(
  wanted: FormulaValue,
  values: readonly CellValue[],
  number: FormulaValue,
  isSorted: FormulaValue | undefined,
  count: number,
  pick: (at: number, index: number) => CellValue,
): CellValue {
  if (isError(wanted as CellValue)) return wanted as CellValue;
  const index = numberOf(firstOf(number as CellValue));
  if (isError(index)) return index;
  if (Math.floor(index) < 1) return error('#VALUE!');
  if (Math.floor(index) > count) return error('#REF!');
  const isExact = isSorted !== undefined && numberOf(isSorted as CellValue) === 0;
  const at = place(wanted as CellValue, values, isExact ? 0 : 1);
  return at < 0 ? error('#N/A') : pick(at, Math.floor(index) - 1);
}
