import { isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { removeCell, storedCells } from '../model/cells';
import { cellKey } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { subtractArea } from '../model/area';
import { HostError } from '../protocol/hostError';
import { demandAllowed, raiseChanged, raiseFormatChanged } from './edit';
import type { Edit } from './edit';
import { effectiveStyle, inheritedStyle } from './effectiveStyle';

/** What `range.clear` may take away. */
export type ClearApplyTo =
  'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears contents, looks or links of cells. */
export function clearCells(edit: Edit, sheet: Sheet, area: Area, applyTo: ClearApplyTo): void {
  if (applyTo === 'All' || applyTo === 'Contents' || applyTo === 'ResetContents')
    clearContents(edit, sheet, area);
  if (applyTo === 'All' || applyTo === 'Formats') clearFormats(edit, sheet, area);
  if (applyTo === 'All' || applyTo.endsWith('Hyperlinks')) clearLinks(sheet, area);
}

/** Empties cells and tells those who listen. */
export function clearContents(edit: Edit, sheet: Sheet, area: Area): void {
  demandUnlocked(sheet, area);
  for (const [row, column, cell] of storedCells(sheet.cells, area)) {
    if (cell.value === null && cell.formula === undefined) continue;
    const header = sheet.tables.find(
      ({ showHeaders, area: own }) =>
        showHeaders && own.row === row && column >= own.column && column <= lastColumn(own),
    );
    if (header) {
      // A header cannot be empty: Excel puts a name of its own there.
      renameEmptied(edit, sheet, header, row, column);
      continue;
    }
    cell.value = null;
    delete cell.formula;
    if (!cell.style) removeCell(sheet.cells, row, column);
    edit.host.calculator.cellChanged(sheet, row, column);
  }
  raiseChanged(edit, sheet, area, 'RangeEdited');
}

function renameEmptied(
  edit: Edit,
  sheet: Sheet,
  table: Sheet['tables'][number],
  row: number,
  column: number,
): void {
  const own = table.columns[column - table.area.column]!;
  const taken = new Set(table.columns.filter((other) => other !== own).map(({ name }) => name.toLowerCase()));
  let number = column - table.area.column + 1;
  while (taken.has(`column${number}`)) number++;
  const name = `Column${number}`;
  edit.host.calculator.columnRenamed(table, own.name, name);
  own.name = name;
  sheet.cells.get(row)!.get(column)!.value = name;
  edit.host.calculator.cellChanged(sheet, row, column);
}

function demandUnlocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (const [row, column] of storedCells(sheet.cells, area)) {
    if (effectiveStyle(sheet, row, column).locked) {
      throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
    }
  }
}

function clearFormats(edit: Edit, sheet: Sheet, area: Area): void {
  demandAllowed(sheet, ({ options }) => options.allowFormatCells);
  if (isEntireColumns(area)) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const known = sheet.columns.get(column);
      if (known?.style) sheet.columns.set(column, { ...known, style: undefined });
    }
  }
  if (isEntireRows(area)) {
    for (let row = area.row; row <= lastRow(area); row++) {
      const known = sheet.rows.get(row);
      if (known?.style) sheet.rows.set(row, { ...known, style: undefined });
    }
  }
  for (const [row, column, cell] of storedCells(sheet.cells, area)) {
    delete cell.style;
    if (inheritedStyle(sheet, row, column)) cell.style = undefined;
    if (cell.value === null && cell.formula === undefined) removeCell(sheet.cells, row, column);
  }
  sheet.merges = sheet.merges.filter((merge) => subtractArea(merge, area).length > 0);
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.flatMap((own) => subtractArea(own, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  raiseFormatChanged(edit, sheet, area);
}

function clearLinks(sheet: Sheet, area: Area): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const isInside =
      row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
    if (isInside) sheet.hyperlinks.delete(cellKey(row, column));
  }
}
