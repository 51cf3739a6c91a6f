import { absoluteAddress, sheetPrefix } from '../../model/address';
import { lastColumn, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { cellAt } from '../../model/cells';
import { isDateFormat } from '../../model/dateFormat';
import type { ChartSeries } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import { effectiveStyle } from '../effectiveStyle';

/** What a chart takes from a range: the formulas of one series. */
export type SourceSeries = Pick<ChartSeries, 'name' | 'values' | 'categories' | 'bubbleSizes'>;

/** How a range is read. */
export interface RangeReading {
  readonly seriesBy: 'Columns' | 'Rows';
  readonly series: readonly SourceSeries[];
}

/**
 * The series that Excel makes of a range. Without being told it plots the longer side along the axis. A first row (column)
 * of texts names the series, a first column (row) of texts or dates is the categories; a blank corner makes both so.
 */
export function seriesOfRange(
  sheet: Sheet,
  area: Area,
  chartType: string,
  wanted: 'Auto' | 'Columns' | 'Rows',
): RangeReading {
  const automatic = area.columnCount > area.rowCount ? 'Rows' : 'Columns';
  const seriesBy = wanted === 'Auto' ? automatic : wanted;
  const lines = linesOf(area, seriesBy);
  const hasNames = hasHeader(sheet, area, seriesBy === 'Columns' ? 'row' : 'column');
  const isScatter = /^(XYScatter|Bubble)/.test(chartType);
  const hasCategories =
    lines.length > 1 && (isScatter || hasHeader(sheet, area, seriesBy === 'Columns' ? 'column' : 'row'));
  const categories = hasCategories ? lines[0] : undefined;
  const rest = hasCategories ? lines.slice(1) : lines;
  const series = chartType.startsWith('Bubble')
    ? bubbles(sheet, rest, categories, seriesBy, hasNames)
    : rest.map((line) => seriesOf(sheet, line, categories, seriesBy, hasNames));
  return { seriesBy, series };
}

/** The columns or rows of an area. */
function linesOf(area: Area, seriesBy: 'Columns' | 'Rows'): Area[] {
  return seriesBy === 'Columns'
    ? Array.from({ length: area.columnCount }, (_line, index) => ({
        ...area,
        column: area.column + index,
        columnCount: 1,
      }))
    : Array.from({ length: area.rowCount }, (_line, index) => ({
        ...area,
        row: area.row + index,
        rowCount: 1,
      }));
}

/** Whether the first row (or column) says what the others mean. */
function hasHeader(sheet: Sheet, area: Area, side: 'row' | 'column'): boolean {
  const isRow = side === 'row';
  if ((isRow ? area.rowCount : area.columnCount) < 2) return false;
  const corner = cellAt(sheet.cells, area.row, area.column)?.value ?? null;
  const length = isRow ? area.columnCount : area.rowCount;
  if (length > 1 && (corner === null || corner === '')) return true;
  const cells = Array.from({ length }, (_cell, index): [number, number] =>
    isRow ? [area.row, area.column + index] : [area.row + index, area.column],
  );
  // The corner belongs to both sides, so it decides only where it stands alone.
  const deciding = length > 1 ? cells.slice(1) : cells;
  return (
    deciding.some(([row, column]) => isLabel(sheet, row, column)) &&
    !deciding.some(([row, column]) => isNumber(sheet, row, column, side))
  );
}

function isLabel(sheet: Sheet, row: number, column: number): boolean {
  const value = cellAt(sheet.cells, row, column)?.value ?? null;
  return typeof value === 'string' ? value !== '' : typeof value === 'number' && isDate(sheet, row, column);
}

function isNumber(sheet: Sheet, row: number, column: number, side: 'row' | 'column'): boolean {
  const value = cellAt(sheet.cells, row, column)?.value ?? null;
  return typeof value === 'number' && (side === 'row' || !isDate(sheet, row, column));
}

function isDate(sheet: Sheet, row: number, column: number): boolean {
  return isDateFormat(effectiveStyle(sheet, row, column).numberFormat);
}

function seriesOf(
  sheet: Sheet,
  line: Area,
  categories: Area | undefined,
  seriesBy: 'Columns' | 'Rows',
  hasNames: boolean,
): SourceSeries {
  return {
    ...(hasNames ? { name: reference(sheet, headOf(line)) } : {}),
    values: reference(sheet, hasNames ? withoutHead(line, seriesBy) : line),
    ...(categories
      ? { categories: reference(sheet, hasNames ? withoutHead(categories, seriesBy) : categories) }
      : {}),
  };
}

/** A bubble has two lines after the X values: Y values and sizes. */
function bubbles(
  sheet: Sheet,
  lines: readonly Area[],
  categories: Area | undefined,
  seriesBy: 'Columns' | 'Rows',
  hasNames: boolean,
): SourceSeries[] {
  const series: SourceSeries[] = [];
  for (let index = 0; index < lines.length; index += 2) {
    const sizes = lines[index + 1];
    const own = seriesOf(sheet, lines[index]!, categories, seriesBy, hasNames);
    series.push(
      sizes
        ? { ...own, bubbleSizes: reference(sheet, hasNames ? withoutHead(sizes, seriesBy) : sizes) }
        : own,
    );
  }
  return series;
}

function headOf(line: Area): Area {
  return { ...line, rowCount: 1, columnCount: 1 };
}

function withoutHead(line: Area, seriesBy: 'Columns' | 'Rows'): Area {
  return seriesBy === 'Columns'
    ? { ...line, row: line.row + 1, rowCount: lastRow(line) - line.row }
    : { ...line, column: line.column + 1, columnCount: lastColumn(line) - line.column };
}

/** A range as a chart's formula names it. */
export function reference(sheet: Sheet, area: Area): string {
  return `=${sheetPrefix(sheet.name)}!${absoluteAddress(area)}`;
}
