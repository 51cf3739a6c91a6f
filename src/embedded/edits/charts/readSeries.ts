import type { Host } from '../../host/host';
import { lastColumn, lastRow } from '../../model/area';
import type { CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { cellAt } from '../../model/cells';
import { formatValue } from '../../model/formatValue';
import type { ChartSeries } from '../../model/chart';
import { resolveReference } from '../../objects/resolveAddress';
import { HostError } from '../../protocol/hostError';
import { effectiveStyle } from '../effectiveStyle';

/** One plotted cell. */
interface Plotted {
  readonly value: CellValue;
  readonly text: string;
}

/** The cells that a chart's formula refers to, in order; none when the cells are gone. */
function plottedCells(host: Host, formula: string): Plotted[] {
  const range = rangeOf(host, formula);
  if (!range) return [];
  host.calculator.settle();
  const { sheet, area } = range;
  const cells: Plotted[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = cellAt(sheet.cells, row, column)?.value ?? null;
      cells.push({ value, text: formatValue(value, effectiveStyle(sheet, row, column).numberFormat) });
    }
  }
  return cells;
}

function rangeOf(host: Host, formula: string): ReturnType<typeof resolveReference> | null {
  try {
    return resolveReference(host.model, formula);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** A text or the text of the cells that a formula refers to. */
export function textOfReference(host: Host, text: string): string {
  if (!text.startsWith('=')) return text;
  return plottedCells(host, text)
    .map((cell) => cell.text)
    .join(' ')
    .trim();
}

/** What a dimension of a series is made of. */
export type SeriesPart = 'values' | 'categories' | 'bubbleSizes';

/** The values of a part of a series: numbers as numbers, everything else as its text. */
export function dimensionValues(host: Host, series: ChartSeries, part: SeriesPart): (string | number)[] {
  const formula = series[part];
  if (formula?.startsWith('=')) {
    return plottedCells(host, formula).map(({ value, text }) =>
      typeof value === 'number' && part !== 'categories' ? value : text,
    );
  }
  // Without categories Excel counts the points.
  return part === 'categories'
    ? dimensionValues(host, series, 'values').map((_value, index) => String(index + 1))
    : [];
}

/** The numbers of a series; blanks, texts and errors are left out. */
export function seriesNumbers(host: Host, series: ChartSeries): number[] {
  const formula = series.values;
  if (!formula?.startsWith('=')) return [];
  return plottedCells(host, formula).flatMap(({ value }) =>
    typeof value === 'number' && !isError(value) ? [value] : [],
  );
}
