import { parseArea, splitSheet } from '../../../embedded/model/address';
import { lastColumn, lastRow } from '../../../embedded/model/area';
import { cellAt } from '../../../embedded/model/cells';
import type { CellValue } from '../../../embedded/model/cell';
import type { Chart, ChartSeries } from '../../../embedded/model/chart';
import type { Sheet } from '../../../embedded/model/sheet';
import { sheetNamed } from '../../../embedded/model/workbook';
import type { OpenedExcel } from '../../../embedded/openExcel';

/** The colours of series without one of their own. */
const seriesColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** A series as it is drawn. Text counts as zero, as in Excel; categories are what they show. */
export interface PlottedSeries {
  readonly name: string;
  readonly color: string;
  readonly weight: number;
  readonly dashed: boolean;
  readonly marked: boolean;
  /** Half the width of a dot, in pixels. */
  readonly marker: number;
  readonly values: readonly number[];
  readonly categories: readonly string[];
  /** X values, where both axes are value axes. */
  readonly xs: readonly number[];
}

/** Does a chart have two value axes? */
export function isXY({ type }: Chart): boolean {
  return /XYScatter|Bubble/.test(type);
}

/** Is a chart drawn with lines? */
export function isLineChart(chart: Chart): boolean {
  return isXY(chart) || /Line|Area/.test(chart.type);
}

function cellsOf(excel: OpenedExcel, sheet: Sheet, reference: string): CellValue[] {
  const { sheet: sheetName, rest } = splitSheet(reference.replace(/^=/, ''));
  const area = parseArea(rest);
  const home = sheetName === null ? sheet : sheetNamed(excel.workbook, sheetName);
  if (!area || !home) return [];
  const values: CellValue[] = [];
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++)
      values.push(cellAt(home.cells, row, column)?.value ?? null);
  return values;
}

function numberOf(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}

function nameOf(excel: OpenedExcel, sheet: Sheet, { name = '' }: ChartSeries): string {
  return name.startsWith('=') ? String(cellsOf(excel, sheet, name)[0] ?? '') : name;
}

/** The series of a chart with the values that its cells hold now. */
export function plottedSeries(excel: OpenedExcel, sheet: Sheet, chart: Chart): PlottedSeries[] {
  return chart.series.map((series, index) => {
    const categories = series.categories === undefined ? [] : cellsOf(excel, sheet, series.categories);
    const values = cellsOf(excel, sheet, series.values ?? '').map(numberOf);
    return {
      name: nameOf(excel, sheet, series) || `Series${index + 1}`,
      color: series.fillColor ?? series.line.color ?? seriesColors[index % seriesColors.length],
      weight: series.line.weight ?? 2,
      dashed: /Dash|Dot/.test(series.line.lineStyle ?? ''),
      marked: (series.markerStyle ?? 'None') !== 'None' && series.markerStyle !== 'Automatic',
      marker: (series.markerSize ?? 5) * 0.7,
      values,
      categories: categories.map((value) => String(value ?? '')),
      xs: values.map((_value, at) => (categories.length === 0 ? at + 1 : numberOf(categories[at] ?? null))),
    };
  });
}
