import type { LiveArea } from '../host/liveArea';
import { COLUMN_LIMIT, ROW_LIMIT, isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import { cellAt, ensureCell, hasContent, removeCell } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { cellKey } from '../model/sheet';
import { qualifiedAddress } from '../model/address';
import { restyle } from '../model/style';
import type { CellStyle } from '../model/style';
import { moveFormula } from '../formulas/moveFormula';
import { HostError } from '../protocol/hostError';
import { demandAllowed, raiseChanged } from './edit';
import type { Edit } from './edit';
import { effectiveStyle } from './effectiveStyle';
import { followTables } from './followTables';
import { usedArea } from './usedArea';

/** What a copy takes along. */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link' | 'ColumnWidths';

/** How cells are copied. */
export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** A cell taken out of the sheet, so that overlapping areas do not disturb each other. */
interface Taken {
  readonly cell: Cell | undefined;
  readonly style: CellStyle;
}

/**
 * Copies cells to another place, in the same sheet or another. The destination grows to the source's size, and a
 * destination that is a multiple of the source is filled with it again and again.
 */
export function copyCells(edit: Edit, source: LiveArea, destination: LiveArea, options: CopyOptions): void {
  const { sheet } = destination;
  demandAllowed(sheet, () => false);
  edit.host.calculator.settle();
  const from = bounded(source.sheet, source.area);
  const rows = options.transpose ? from.columnCount : from.rowCount;
  const columns = options.transpose ? from.rowCount : from.columnCount;
  const to = tiled(destination.area, rows, columns);
  if (lastRow(to) >= ROW_LIMIT || lastColumn(to) >= COLUMN_LIMIT) throw new HostError('InvalidArgument');
  if (options.type === 'ColumnWidths') copyWidths(source, destination.area);
  else {
    const taken = takeCells(source.sheet, from);
    for (let r = 0; r < to.rowCount; r++) {
      for (let c = 0; c < to.columnCount; c++) {
        const row = options.transpose ? c % from.rowCount : r % from.rowCount;
        const column = options.transpose ? r % from.columnCount : c % from.columnCount;
        const place = { fromRow: from.row + row, fromColumn: from.column + column };
        const one = taken[row]![column]!;
        putCopy(edit, source.sheet, sheet, place, { row: to.row + r, column: to.column + c }, one, options);
      }
    }
    copyLooksOfAreas(source, from, sheet, to, options);
  }
  followTables(edit, sheet, to);
  raiseChanged(edit, sheet, to, 'RangeEdited');
}

/** Entire rows and columns are copied as far as they are used. */
function bounded(sheet: Sheet, area: Area): Area {
  if (!isEntireColumns(area) && !isEntireRows(area)) return area;
  const used = usedArea(sheet, false, area) ?? { ...area, rowCount: 1, columnCount: 1 };
  return {
    row: area.row,
    column: area.column,
    rowCount: isEntireColumns(area) ? lastRow(used) - area.row + 1 : area.rowCount,
    columnCount: isEntireRows(area) ? lastColumn(used) - area.column + 1 : area.columnCount,
  };
}

function tiled(area: Area, rows: number, columns: number): Area {
  const isMultiple = area.rowCount % rows === 0 && area.columnCount % columns === 0;
  const isUnbounded = isEntireColumns(area) || isEntireRows(area);
  return isMultiple && !isUnbounded ? area : { ...area, rowCount: rows, columnCount: columns };
}

function takeCells(sheet: Sheet, area: Area): Taken[][] {
  return Array.from({ length: area.rowCount }, (_row, r) =>
    Array.from({ length: area.columnCount }, (_column, c) => {
      const cell = cellAt(sheet.cells, area.row + r, area.column + c);
      return { cell: cell && { ...cell }, style: effectiveStyle(sheet, area.row + r, area.column + c) };
    }),
  );
}

function putCopy(
  edit: Edit,
  sourceSheet: Sheet,
  sheet: Sheet,
  from: { fromRow: number; fromColumn: number },
  to: { row: number; column: number },
  { cell, style }: Taken,
  { type, skipBlanks }: CopyOptions,
): void {
  if (skipBlanks && !hasContent(cell)) return;
  const own = ensureCell(sheet.cells, to.row, to.column);
  if (type !== 'Formats') {
    own.value = cell?.value ?? null;
    delete own.formula;
    if (type === 'Link') own.formula = linkTo(sourceSheet, sheet, from);
    else if (type !== 'Values' && cell?.formula !== undefined) {
      own.formula = moveFormula(cell.formula, to.row - from.fromRow, to.column - from.fromColumn);
    }
    edit.host.calculator.cellChanged(sheet, to.row, to.column);
  }
  if (type === 'All' || type === 'Formats') own.style = style;
  else if (cell && style.isTextPrefixed) own.style = restyle(own.style, { isTextPrefixed: true });
  if (type === 'All') copyLink(sourceSheet, sheet, from, to);
  if (!hasContent(own) && !own.style) removeCell(sheet.cells, to.row, to.column);
}

function linkTo(
  sourceSheet: Sheet,
  sheet: Sheet,
  { fromRow, fromColumn }: { fromRow: number; fromColumn: number },
): string {
  const address = qualifiedAddress(sourceSheet.name, {
    row: fromRow,
    column: fromColumn,
    rowCount: 1,
    columnCount: 1,
  });
  return `=${sourceSheet === sheet ? address.slice(address.lastIndexOf('!') + 1) : address}`;
}

function copyLink(
  sourceSheet: Sheet,
  sheet: Sheet,
  from: { fromRow: number; fromColumn: number },
  to: { row: number; column: number },
): void {
  const link = sourceSheet.hyperlinks.get(cellKey(from.fromRow, from.fromColumn));
  if (link) sheet.hyperlinks.set(cellKey(to.row, to.column), { ...link });
}

/** Merges and conditional formats come along with the looks. */
function copyLooksOfAreas(
  source: LiveArea,
  from: Area,
  sheet: Sheet,
  to: Area,
  { type, transpose }: CopyOptions,
): void {
  if ((type !== 'All' && type !== 'Formats') || transpose) return;
  const move = (area: Area): Area => ({
    ...area,
    row: area.row - from.row + to.row,
    column: area.column - from.column + to.column,
  });
  const inside = source.sheet.merges.filter(
    (merge) =>
      merge.row >= from.row &&
      lastRow(merge) <= lastRow(from) &&
      merge.column >= from.column &&
      lastColumn(merge) <= lastColumn(from),
  );
  for (const merge of inside) {
    const moved = move(merge);
    if (!sheet.merges.some((known) => known.row === moved.row && known.column === moved.column))
      sheet.merges.push(moved);
  }
}

function copyWidths(source: LiveArea, to: Area): void {
  for (let offset = 0; offset < source.area.columnCount; offset++) {
    const width = source.sheet.columns.get(source.area.column + offset)?.width;
    const column = to.column + offset;
    source.sheet.columns.set(column, { ...source.sheet.columns.get(column), width });
  }
}
