import type { Area } from '../workbook/cell';
import { nothingWanted } from '../workbook/revert/present';
import type { ExcelHost } from './host';
import { queuePresent } from './queuePresent';

/** Reads which cells the user has selected: one small round trip. Needs ExcelApi 1.9. */
export async function readSelection(host: ExcelHost): Promise<readonly Area[]> {
  return host.run(async (context) => {
    const present = queuePresent(context, { ...nothingWanted, selection: true });
    await context.sync();
    return present().selection ?? [];
  });
}

/**
 * Listens to where the user goes on the sheets; one round trip. Needs ExcelApi 1.9.
 *
 * @returns stops listening.
 */
export async function listenToSelection(
  host: ExcelHost,
  onSelection: () => void,
): Promise<() => Promise<void>> {
  const moved = async () => {
    onSelection();
    return Promise.resolve();
  };
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(moved), worksheets.onActivated.add(moved)];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
