import { lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import { cellAt, putCell, removeCell } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { moveFormula } from '../formulas/moveFormula';
import { demandAllowed, raiseChanged } from './edit';
import type { Edit } from './edit';
import { plainValue } from './writeCells';

/** How many rows went and how many different ones stayed. */
export interface RemovedDuplicates {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** Removes rows of an area that repeat an earlier one in the given columns; the rows below close up. */
export function removeDuplicates(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): RemovedDuplicates {
  demandAllowed(sheet, () => false);
  edit.host.calculator.settle();
  const first = area.row + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= lastRow(area); row++) {
    const key = JSON.stringify(
      columns.map((offset) => keyOf(cellAt(sheet.cells, row, area.column + offset))),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  kept.forEach((row, index) => moveRow(edit, sheet, area, row, first + index));
  for (let row = first + kept.length; row <= lastRow(area); row++) clearRow(edit, sheet, area, row);
  raiseChanged(edit, sheet, area, 'RangeEdited');
  return { removed: lastRow(area) - first + 1 - kept.length, uniqueRemaining: kept.length };
}

function keyOf(cell: Cell | undefined): unknown {
  const value = plainValue(cell?.value ?? null);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function moveRow(edit: Edit, sheet: Sheet, area: Area, from: number, to: number): void {
  if (from === to) return;
  for (let column = area.column; column <= lastColumn(area); column++) {
    const cell = cellAt(sheet.cells, from, column);
    if (!cell) removeCell(sheet.cells, to, column);
    else
      putCell(
        sheet.cells,
        to,
        column,
        cell.formula === undefined
          ? { ...cell }
          : { ...cell, formula: moveFormula(cell.formula, to - from, 0) },
      );
    edit.host.calculator.cellChanged(sheet, to, column);
  }
}

function clearRow(edit: Edit, sheet: Sheet, area: Area, row: number): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    const cell = cellAt(sheet.cells, row, column);
    if (!cell) continue;
    cell.value = null;
    delete cell.formula;
    if (!cell.style) removeCell(sheet.cells, row, column);
    edit.host.calculator.cellChanged(sheet, row, column);
  }
}
