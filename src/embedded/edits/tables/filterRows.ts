import { noteChange, raise } from '../../host/host';
import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import { areaAddress } from '../../model/address';
import { lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { cellAt } from '../../model/cells';
import { dateSerial } from '../../model/dateSerial';
import { filterTest } from '../../model/filterMatch';
import type { FilterCell } from '../../model/filterMatch';
import { formatValue } from '../../model/formatValue';
import type { Sheet } from '../../model/sheet';
import { tableBody } from '../../model/table';
import type { AutoFilter, FilterCriteria, Table } from '../../model/table';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';
import { effectiveStyle } from '../effectiveStyle';

/** What has filtered rows: a sheet's auto filter or a table. */
export type Filtered = AutoFilter | Table;

/** The rows that a filter hides and shows: all below the header row. */
export function filteredBody(filtered: Filtered): Area {
  if ('columns' in filtered) return tableBody(filtered);
  const { area } = filtered;
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

/** Sets what one column (offset in the filtered area) lets through; null lets all through. */
export function setCriteria(
  edit: Edit,
  sheet: Sheet,
  filtered: Filtered,
  column: number,
  criteria: FilterCriteria | null,
): void {
  demandAllowed(sheet, ({ options }) => options.allowAutoFilter);
  if (column < 0 || column >= filtered.area.columnCount) throw invalidArgument('The column is out of range.');
  if (criteria) filtered.criteria.set(column, criteria);
  else filtered.criteria.delete(column);
  filterRows(edit, sheet, filtered);
}

/** Lets all rows through again. */
export function clearFilter(edit: Edit, sheet: Sheet, filtered: Filtered): void {
  demandAllowed(sheet, ({ options }) => options.allowAutoFilter);
  filtered.criteria.clear();
  filterRows(edit, sheet, filtered);
}

/** Hides the rows that some column's criteria do not let through, and shows the others. */
export function filterRows(edit: Edit, sheet: Sheet, filtered: Filtered): void {
  edit.host.calculator.settle();
  const body = filteredBody(filtered);
  const passes = new Array<boolean>(Math.max(0, body.rowCount)).fill(true);
  for (const [offset, criteria] of filtered.criteria) {
    const cells = columnCells(sheet, body, body.column + offset);
    const test = testOf(criteria, cells, todayOf(edit));
    cells.forEach((cell, index) => (passes[index] &&= test(cell)));
  }
  passes.forEach((isShown, index) => setFiltered(sheet, body.row + index, !isShown));
  edit.host.calculator.rowsShownOrHidden();
  noteChange(edit.host);
  raiseHiddenChanged(edit, sheet, body);
}

function testOf(
  criteria: FilterCriteria,
  cells: readonly FilterCell[],
  today: number,
): (cell: FilterCell) => boolean {
  try {
    return filterTest(criteria, cells, today);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw criteria.filterOn === 'Icon'
      ? new HostError('NotImplemented', error.message)
      : invalidArgument(error.message);
  }
}

function todayOf({ host }: Edit): number {
  const now = host.clock();
  return dateSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
}

function columnCells(sheet: Sheet, body: Area, column: number): FilterCell[] {
  const cells: FilterCell[] = [];
  for (let row = body.row; row <= lastRow(body); row++) {
    const value = cellAt(sheet.cells, row, column)?.value ?? null;
    const style = effectiveStyle(sheet, row, column);
    cells.push({
      value,
      text: formatValue(value, style.numberFormat),
      fillColor: style.fill.color,
      fontColor: style.font.color,
    });
  }
  return cells;
}

function setFiltered(sheet: Sheet, row: number, isFiltered: boolean): void {
  const known = sheet.rows.get(row);
  if ((known?.filtered ?? false) === isFiltered) return;
  const { filtered: _filtered, ...rest } = known ?? {};
  sheet.rows.set(row, isFiltered ? { ...rest, filtered: true } : rest);
}

function raiseHiddenChanged(edit: Edit, sheet: Sheet, body: Area): void {
  const message = { worksheetId: sheet.id, address: areaAddress(body), changeType: 'Hidden' };
  raise(
    edit.host,
    { type: EventType.worksheetRowHiddenChanged, targets: [sheet.id, WORKBOOK_TARGET], message },
    edit.origin,
  );
}
