import { areaBetween, intersectAreas, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { isError } from '../model/cell';
import type { Cell } from '../model/cell';
import { boundsOf, cellAt } from '../model/cells';
import type { Sheet } from '../model/sheet';

/** Kinds of cells that can be asked for. */
export type SpecialCellType =
  | 'ConditionalFormats'
  | 'DataValidations'
  | 'Blanks'
  | 'Constants'
  | 'Formulas'
  | 'SameConditionalFormat'
  | 'SameDataValidation'
  | 'Visible';

/** The cells of some areas that are of a kind, as few rectangles as row runs give; `values` names the wanted value types. */
export function specialCells(
  sheet: Sheet,
  areas: readonly Area[],
  type: SpecialCellType,
  values: string,
): Area[] {
  switch (type) {
    case 'ConditionalFormats':
    case 'SameConditionalFormat':
      return common(
        areas,
        sheet.conditionalFormats.flatMap((format) => format.areas),
      );
    case 'DataValidations':
    case 'SameDataValidation':
      return common(
        areas,
        sheet.dataValidations.flatMap((validation) => validation.areas),
      );
    default:
      return areas.flatMap((area) => matching(sheet, area, testFor(sheet, type, values)));
  }
}

type Test = (cell: Cell | undefined, row: number, column: number) => boolean;

function testFor(sheet: Sheet, type: SpecialCellType, values: string): Test {
  switch (type) {
    case 'Blanks':
      return (cell) => cell === undefined || (cell.value === null && cell.formula === undefined);
    case 'Constants':
      return (cell) =>
        cell !== undefined && cell.formula === undefined && cell.value !== null && isOfType(cell, values);
    case 'Formulas':
      return (cell) => cell?.formula !== undefined && isOfType(cell, values);
    default:
      return (_cell, row, column) => !isHidden(sheet, row, column);
  }
}

function isHidden(sheet: Sheet, row: number, column: number): boolean {
  const line = sheet.rows.get(row);
  return line?.hidden === true || line?.filtered === true || sheet.columns.get(column)?.hidden === true;
}

function isOfType({ value }: Cell, values: string): boolean {
  if (values === 'All') return true;
  const kind = isError(value)
    ? 'Error'
    : typeof value === 'number'
      ? 'Number'
      : typeof value === 'boolean'
        ? 'Logical'
        : 'Text';
  return values.includes(kind);
}

function common(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas
    .flatMap((area) => others.map((other) => intersectAreas(area, other)))
    .filter((area) => area !== null);
}

/** Cells beyond the used ones are all alike and are left out. */
function matching(sheet: Sheet, area: Area, test: Test): Area[] {
  const used = boundsOf(sheet.cells, () => true);
  const searched = used && intersectAreas(area, areaBetween(0, 0, lastRow(used), lastColumn(used)));
  if (!searched) return [];
  const found: Area[] = [];
  for (let row = searched.row; row <= lastRow(searched); row++) {
    for (const run of runsOf(sheet, searched, row, test)) addRun(found, run);
  }
  return found;
}

function runsOf(sheet: Sheet, area: Area, row: number, test: Test): Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let column = area.column; column <= lastColumn(area) + 1; column++) {
    const matches = column <= lastColumn(area) && test(cellAt(sheet.cells, row, column), row, column);
    if (matches && start < 0) start = column;
    else if (!matches && start >= 0) {
      runs.push({ row, column: start, rowCount: 1, columnCount: column - start });
      start = -1;
    }
  }
  return runs;
}

/** A run right below one of the same width makes that one taller. */
function addRun(found: Area[], run: Area): void {
  const index = found.findIndex(
    (area) =>
      area.column === run.column && area.columnCount === run.columnCount && lastRow(area) + 1 === run.row,
  );
  if (index < 0) found.push(run);
  else found[index] = { ...found[index]!, rowCount: found[index]!.rowCount + 1 };
}
