import { intersectAreas } from '../model/area';
import type { Area } from '../model/area';
import { cellAt, hasContent, storedCells } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { demandAllowed, raiseFormatChanged } from './edit';
import type { Edit } from './edit';

/** Merges the cells of an area into one, or each of its rows. Only the content of the first cell stays. */
export function mergeCells(edit: Edit, sheet: Sheet, area: Area, isAcross: boolean): void {
  demandAllowed(sheet, ({ options }) => options.allowFormatCells);
  if (sheet.tables.some((table) => intersectAreas(table.area, area)))
    throw new HostError('MergedRangeConflict');
  unmergeCells(edit, sheet, area);
  const rows = Array.from({ length: area.rowCount }, (_row, offset) => ({
    ...area,
    row: area.row + offset,
    rowCount: 1,
  }));
  for (const part of isAcross ? rows : [area]) {
    if (part.rowCount === 1 && part.columnCount === 1) continue;
    sheet.merges.push(part);
    keepFirst(edit, sheet, part);
  }
  raiseFormatChanged(edit, sheet, area);
}

/** The first content comes to the first cell, the others go. */
function keepFirst(edit: Edit, sheet: Sheet, area: Area): void {
  const filled = [...storedCells(sheet.cells, area)].filter(([, , cell]) => hasContent(cell));
  const first = cellAt(sheet.cells, area.row, area.column);
  const [kept] = filled;
  if (kept && !hasContent(first) && first)
    Object.assign(first, { value: kept[2].value, formula: kept[2].formula });
  for (const [row, column, cell] of filled) {
    if (row === area.row && column === area.column) continue;
    cell.value = null;
    delete cell.formula;
    edit.host.calculator.cellChanged(sheet, row, column);
  }
}

/** Takes merged cells that meet an area apart again. */
export function unmergeCells(edit: Edit, sheet: Sheet, area: Area): void {
  demandAllowed(sheet, ({ options }) => options.allowFormatCells);
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
  raiseFormatChanged(edit, sheet, area);
}
