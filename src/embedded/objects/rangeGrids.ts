import { effectiveStyle } from '../edits/effectiveStyle';
import { plainValue, valueTypeOf } from '../edits/writeCells';
import type { LiveArea } from '../host/liveArea';
import { isEntireColumns, isEntireRows } from '../model/area';
import type { Cell } from '../model/cell';
import { formatValue } from '../model/formatValue';
import { HostError } from '../protocol/hostError';
import type { Session } from '../protocol/hostObject';

/** Reads a grid of an area cell by cell; unbounded areas answer null, as in Excel. */
function readGrid<T>(
  { sheet, area }: LiveArea,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isEntireColumns(area) || isEntireRows(area)) return null;
  return Array.from({ length: area.rowCount }, (_row, r) => {
    const stored = sheet.cells.get(area.row + r);
    return Array.from({ length: area.columnCount }, (_column, c) =>
      read(stored?.get(area.column + c), area.row + r, area.column + c),
    );
  });
}

/** Brings values up to date, and refuses to tell one that could not be computed as Excel does. */
export function settleFor({ sheet, area }: LiveArea, { host }: Session): void {
  host.calculator.settle();
  const lacking = host.calculator.lackingIn(sheet, area);
  if (lacking === null) return;
  throw new HostError('NotImplemented', `The embedded Excel cannot compute ${lacking} as it is used here.`);
}

/** `range.values`: blanks as "", errors as their texts, dates as serials. */
export function readValues(range: LiveArea, session: Session): unknown {
  settleFor(range, session);
  return readGrid(range, (cell) => plainValue(cell?.value ?? null));
}

/** `range.valueTypes`. */
export function readTypes(range: LiveArea, session: Session): unknown {
  settleFor(range, session);
  return readGrid(range, (cell) => valueTypeOf(cell?.value ?? null));
}

/** `range.formulas`: the formula, or the value where there is none. */
export function readFormulas(range: LiveArea, session: Session): unknown {
  session.host.calculator.settle();
  return readGrid(range, (cell) => cell?.formula ?? plainValue(cell?.value ?? null));
}

/** `range.text`: what the cells show. */
export function readTexts(range: LiveArea, session: Session): unknown {
  settleFor(range, session);
  return readGrid(range, (cell, row, column) =>
    formatValue(cell?.value ?? null, effectiveStyle(range.sheet, row, column).numberFormat),
  );
}

/** `range.numberFormat`. */
export function readFormats(range: LiveArea): unknown {
  const { sheet } = range;
  return readGrid(
    range,
    (cell, row, column) => (cell?.style ?? effectiveStyle(sheet, row, column)).numberFormat,
  );
}
