import type { Sheet } from '../../embedded/model/sheet';
import type { OpenedExcel } from '../../embedded/openExcel';
import { ChartPicture } from './chart/ChartPicture';

/** The charts of a sheet over its cells. */
export function ChartLayer({ excel, sheet }: { readonly excel: OpenedExcel; readonly sheet: Sheet }) {
  return sheet.charts.map((chart) => (
    <ChartPicture key={chart.id} excel={excel} sheet={sheet} chart={chart} />
  ));
}
