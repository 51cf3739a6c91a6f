import type { ExcelHost } from '../excel/host';
import { readWorkbook } from '../excel/readWorkbook';
import { paneReading, type PaneReading } from '../workbook/pane/paneReading';
import { workbookQuery } from './workbookQuery';

/** Reads what all views of the pane show: one round trip. */
export async function readPane(host: ExcelHost): Promise<PaneReading> {
  return paneReading(await host.run((context) => readWorkbook(context, workbookQuery)));
}
