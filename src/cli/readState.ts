import { workbookQuery } from '../commands/workbookQuery';
import type { OpenedExcel } from '../embedded/openExcel';
import { readWorkbook } from '../excel/readWorkbook';
import { readFacts, type FactsReading } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { CliError } from './cliError';

/** A workbook as it was read, and what was understood of it. */
export interface WorkbookReading extends FactsReading {
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads a workbook that has project tables; one round trip.
 *
 * @throws CliError where it has none.
 */
export async function readState(excel: OpenedExcel, file: string): Promise<WorkbookReading> {
  const snapshot = await excel.Excel.run((context) => readWorkbook(context, workbookQuery));
  if (snapshot.tables.length === 0) {
    throw new CliError(`${file} holds no project tables. Make them with: plumbline new ${file}`);
  }
  return { snapshot, ...readFacts(snapshot) };
}
