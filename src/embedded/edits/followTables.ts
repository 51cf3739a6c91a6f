import { containsArea, intersectAreas, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { isError } from '../model/cell';
import { boundsOf, cellAt, ensureCell, hasContent } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { moveFormula } from '../formulas/moveFormula';
import { tableBody } from '../model/table';
import type { Table, TableColumn } from '../model/table';
import type { Edit } from './edit';

/**
 * What Excel does to tables after cells were written: header cells rename their columns, cells written right below or right
 * of a table make it grow, and calculated columns fill themselves.
 */
export function followTables(edit: Edit, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    growTable(edit, sheet, table, written);
    renameColumns(edit, sheet, table, written);
    keepCalculatedColumns(edit, sheet, table, written);
  }
}

function growTable(edit: Edit, sheet: Sheet, table: Table, written: Area): void {
  const { area } = table;
  const hasText = (part: Area): boolean => boundsOf(sheet.cells, hasContent, part) !== null;
  const isBelow = !table.showTotals && written.row === lastRow(area) + 1 && isWithinColumns(written, area);
  if (isBelow && hasText({ ...written, rowCount: 1 })) {
    const taller = { ...area, rowCount: area.rowCount + written.rowCount };
    if (isFree(sheet, table, taller)) extendRows(edit, sheet, table, taller);
  }
  const isBeside =
    written.column === lastColumn(area) + 1 && written.row >= area.row && lastRow(written) <= lastRow(area);
  if (isBeside && hasText({ ...written, columnCount: 1 })) {
    const wider = { ...area, columnCount: area.columnCount + written.columnCount };
    if (isFree(sheet, table, wider)) extendColumns(edit, sheet, table, wider);
  }
}

function isWithinColumns(written: Area, area: Area): boolean {
  return written.column >= area.column && lastColumn(written) <= lastColumn(area);
}

function isFree(sheet: Sheet, table: Table, area: Area): boolean {
  const isClear = sheet.tables.every((other) => other === table || !intersectAreas(other.area, area));
  return isClear && sheet.merges.every((merge) => !intersectAreas(merge, area));
}

/** Makes a table taller and fills the calculated columns of the new rows. */
function extendRows(edit: Edit, sheet: Sheet, table: Table, area: Area): void {
  const firstNew = lastRow(table.area) + 1;
  table.area = area;
  fillCalculatedColumns(edit, sheet, table, firstNew, lastRow(area));
  edit.host.calculator.structureChanged();
}

/** Fills the blank cells of calculated columns between two rows of the sheet. */
export function fillCalculatedColumns(
  edit: Edit,
  sheet: Sheet,
  table: Table,
  from: number,
  to: number,
): void {
  const body = tableBody(table);
  table.columns.forEach(({ formula }, offset) => {
    if (formula === undefined) return;
    const column = table.area.column + offset;
    const model = cellAt(sheet.cells, from - 1, column);
    for (let row = from; row <= to; row++) {
      const cell = ensureCell(sheet.cells, row, column);
      if (hasContent(cell)) continue;
      cell.formula = moveFormula(formula, row - body.row, 0);
      cell.style ??= model?.style;
      edit.host.calculator.cellChanged(sheet, row, column);
    }
  });
}

function extendColumns(edit: Edit, sheet: Sheet, table: Table, area: Area): void {
  for (let column = lastColumn(table.area) + 1; column <= lastColumn(area); column++) {
    const header = cellAt(sheet.cells, area.row, column)?.value;
    const id = Math.max(0, ...table.columns.map((known) => known.id)) + 1;
    const name = uniqueColumnName(
      table,
      typeof header === 'string' && table.showHeaders ? header : `Column${id}`,
    );
    table.columns.push({ id, name });
    if (table.showHeaders) {
      ensureCell(sheet.cells, area.row, column).value = name;
      edit.host.calculator.cellChanged(sheet, area.row, column);
    }
  }
  table.area = area;
  edit.host.calculator.structureChanged();
}

/** A column name that the table does not have yet: the wanted one, or with the next free number. */
export function uniqueColumnName(
  table: { readonly columns: readonly TableColumn[] },
  wanted: string,
): string {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function renameColumns(edit: Edit, sheet: Sheet, table: Table, written: Area): void {
  if (!table.showHeaders) return;
  const header = intersectAreas(written, { ...table.area, rowCount: 1 });
  if (!header) return;
  for (let column = header.column; column <= lastColumn(header); column++) {
    const own = table.columns[column - table.area.column];
    const cell = ensureCell(sheet.cells, table.area.row, column);
    if (!own || cell.value === own.name) continue;
    const text = headerText(cell.value) || `Column${column - table.area.column + 1}`;
    const others = { columns: table.columns.filter((known) => known !== own) };
    const name = uniqueColumnName(others, text);
    cell.value = name;
    delete cell.formula;
    edit.host.calculator.columnRenamed(table, own.name, name);
    own.name = name;
    edit.host.calculator.cellChanged(sheet, table.area.row, column);
  }
}

function headerText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return isError(value as never) ? (value as { error: string }).error : '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/**
 * A formula written into an otherwise blank column, or all along a column, makes it a calculated column. Its formula is kept
 * as it reads in the first row of the body.
 */
function keepCalculatedColumns(edit: Edit, sheet: Sheet, table: Table, written: Area): void {
  const body = tableBody(table);
  const touched = intersectAreas(written, body);
  if (!touched) return;
  for (let column = touched.column; column <= lastColumn(touched); column++) {
    const own = table.columns[column - body.column]!;
    const strip: Area = { ...body, column, columnCount: 1 };
    const formula = cellAt(sheet.cells, touched.row, column)?.formula;
    if (formula === undefined) {
      if (containsArea(written, strip)) delete own.formula;
      continue;
    }
    const first = moveFormula(formula, body.row - touched.row, 0);
    const isAlone = touched.rowCount === 1 && isOtherwiseBlank(sheet, strip, touched.row);
    if (!isAlone && !isAllSame(sheet, strip, first)) continue;
    own.formula = first;
    if (isAlone)
      fillCalculatedColumns(
        edit,
        sheet,
        { ...table, columns: [own], area: { ...table.area, column } },
        body.row,
        lastRow(body),
      );
  }
}

function isAllSame(sheet: Sheet, strip: Area, first: string): boolean {
  for (let row = strip.row; row <= lastRow(strip); row++) {
    const formula = cellAt(sheet.cells, row, strip.column)?.formula;
    if (formula === undefined) return false;
    if (formula !== first && formula !== moveFormula(first, row - strip.row, 0)) return false;
  }
  return true;
}

function isOtherwiseBlank(sheet: Sheet, strip: Area, except: number): boolean {
  for (let row = strip.row; row <= lastRow(strip); row++) {
    if (row !== except && hasContent(cellAt(sheet.cells, row, strip.column))) return false;
  }
  return true;
}
