import type { ExcelContext, ExcelHost } from './host';

/** `Excel.run` with its options. */
interface RunsWithOptions {
  run<Result>(options: Excel.RunOptions, batch: (context: ExcelContext) => Promise<Result>): Promise<Result>;
}

/** The set that `mergeUndoGroup` came with. */
const undoGroups = '1.20';

/**
 * Excel as a host whose own undo takes a command back in one step, however many requests it needs. Where Excel
 * is older (before ExcelApi 1.20) it is Excel as it is, and every request is a step of its own.
 *
 * @param isSetSupported of `Office.context.requirements`.
 */
export function undoGroupHost(
  excel: ExcelHost & RunsWithOptions,
  isSetSupported: (set: string, version: string) => boolean,
): ExcelHost {
  if (!isSetSupported('ExcelApi', undoGroups)) return excel;
  return { run: (batch) => excel.run({ mergeUndoGroup: true }, batch) };
}
