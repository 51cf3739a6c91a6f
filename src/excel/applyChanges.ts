import type { Change } from '../workbook/change';
import { applyChange } from './applyChange';
import { sheetScope } from './hands/sheetScope';
import { requestBatches } from './requestBatches';

function applyBatch(context: Excel.RequestContext, batch: readonly Change[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const scope = sheetScope(context);
  for (const change of batch) applyChange(scope, change);
  return context.sync();
}

/**
 * Applies a plan in its order: one round trip, more only where a request would pass Excel's limit of 5 MB.
 * No changes, no round trip. After an error the earlier changes of the batch have been made (Excel has no
 * roll-back); plans are therefore safe to apply again after reading anew.
 */
export async function applyChanges(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  // One after the other: Excel takes a request at a time, and later changes build on earlier ones.
  await requestBatches(changes).reduce(
    (before, batch) => before.then(() => applyBatch(context, batch)),
    Promise.resolve(),
  );
}
