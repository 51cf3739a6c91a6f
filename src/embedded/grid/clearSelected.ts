import { clearContents } from '../edits/clearCells';
import { deliverEvents } from '../host/host';
import type { Host } from '../host/host';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/** What a person at the grid does: presses Delete on cells, which empties them and keeps their looks. */
export function clearSelected(host: Host, sheet: Sheet, area: Area): void {
  try {
    clearContents({ host, origin: null }, sheet, area);
    host.calculator.settle();
  } finally {
    deliverEvents(host);
  }
}
