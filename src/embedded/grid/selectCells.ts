import { selectAreas } from '../edits/activateSheet';
import { deliverEvents } from '../host/host';
import type { Host } from '../host/host';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/** What a person at the grid does: selects cells, which brings their sheet to the front. */
export function selectCells(host: Host, sheet: Sheet, area: Area): void {
  try {
    selectAreas({ host, origin: null }, sheet, [area]);
  } finally {
    deliverEvents(host);
  }
}
