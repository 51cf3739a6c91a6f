import { errorValue, isError, type CellValue } from '../../model/cell';
import { isSeveral, unsure, valuesOf, type CallMaker, type NamedCells, type Scope } from './operand';
import { numberOf, orderOf } from './operators';

const NOT_AVAILABLE = errorValue('#N/A') ?? null;
const NOT_A_NUMBER = errorValue('#NUM!') ?? null;

/** Texts in which the engine would see a pattern. */
const PATTERN = /[*?~]/;

/** MATCH of an equal value in one column or row, from the start. */
const match: CallMaker = ([wanted, within, kind, ...rest]) => {
  const cells = within?.cells;
  if (!wanted || !cells || kind?.number !== 0 || rest.length > 0) return null;
  if (cells.rowCount > 1 && cells.columnCount > 1) return null;
  return (scope) => {
    const value = wanted.value(scope);
    if (isError(value)) return value;
    if (typeof value !== 'string' && typeof value !== 'number') return unsure();
    if (typeof value === 'string' && (value === '' || PATTERN.test(value))) return unsure();
    const places = Number.isSafeInteger(value) ? scope.once(cells, () => wholePlaces(cells, scope)) : null;
    const place = places ? (places.get(value as number) ?? -1) : placeOf(value, [...valuesOf(cells, scope)]);
    return place < 0 ? NOT_AVAILABLE : place + 1;
  };
};

/** Where whole numbers stand first; `UNSURE` where a fraction might be nearly equal to one of them. */
function wholePlaces(cells: NamedCells, scope: Scope): Map<number, number> {
  const places = new Map<number, number>();
  let place = 0;
  for (const value of valuesOf(cells, scope)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) unsure();
    if (typeof value === 'number' && !places.has(value)) places.set(value, place);
    place++;
  }
  return places;
}

function placeOf(value: string | number, among: readonly CellValue[]): number {
  if (typeof value === 'string') {
    const wanted = value.toUpperCase();
    return among.findIndex((other) => typeof other === 'string' && other.toUpperCase() === wanted);
  }
  return among.findIndex((other) => typeof other === 'number' && orderOf(value, other) === 0);
}

/** INDEX(OFFSET(cell, rows, 0), 1, 1) as `quickIndex` writes it: the cell so many rows below another. */
const offset: CallMaker = ([start, rows, columns, ...rest]) => {
  const cells = start?.cells;
  if (!cells || isSeveral(cells) || !rows || columns?.number !== 0 || rest.length > 0) return null;
  return (scope) => {
    const distance = numberOf(rows.value(scope));
    if (typeof distance !== 'number') return distance;
    return distance >= 0
      ? scope.read(cells.sheet, (cells.row ?? scope.row) + Math.floor(distance), cells.column)
      : unsure();
  };
};

/** INDEX of a cell of one column by its number, or the one around an OFFSET. */
const index: CallMaker = ([within, number, column, ...rest]) => {
  const cells = within?.cells;
  if (within && !cells)
    return number?.number === 1 && column?.number === 1 && rest.length === 0 ? within.value : null;
  if (!number || column || cells?.columnCount !== 1) return null;
  return (scope) => {
    const place = number.value(scope);
    if (typeof place !== 'number' || !(place >= 1 && place < cells.rowCount + 1)) return unsure();
    return scope.read(cells.sheet, (cells.row ?? scope.row) + Math.floor(place) - 1, cells.column);
  };
};

/** LARGE and SMALL: the nth number of a column from one end. */
const ranked =
  (direction: 1 | -1): CallMaker =>
  ([among, rank, ...rest]) => {
    const cells = among?.cells;
    if (!cells || !rank || rest.length > 0) return null;
    return (scope) => {
      const place = rank.value(scope);
      const sorted = scope.once(cells, () => ({ numbers: sortedNumbers(cells, scope) }));
      if (!sorted || !Number.isSafeInteger(place)) return unsure();
      const { numbers } = sorted;
      const at = Number(place) - 1;
      return numbers[direction > 0 ? at : numbers.length - 1 - at] ?? NOT_A_NUMBER;
    };
  };

function sortedNumbers(cells: NamedCells, scope: Scope): Float64Array {
  const numbers: number[] = [];
  for (const value of valuesOf(cells, scope)) {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'boolean' || isError(value)) unsure();
  }
  return Float64Array.from(numbers).sort();
}

/** The functions that look for cells. */
export const lookupFunctions: Readonly<Record<string, CallMaker>> = {
  INDEX: index,
  LARGE: ranked(-1),
  MATCH: match,
  OFFSET: offset,
  SMALL: ranked(1),
};
