import { writeCells } from '../edits/writeCells';
import { deliverEvents } from '../host/host';
import type { Host } from '../host/host';
import { cellArea } from '../model/area';
import type { Sheet } from '../model/sheet';

/**
 * What a person at the grid does: types a text into a cell and leaves it. The text is coerced, tables grow and calculated
 * columns fill, and clients hear of it as of a change that no add-in made (`Local` for the first client, `Remote` for others).
 */
export function typeIntoCell(host: Host, sheet: Sheet, row: number, column: number, text: string): void {
  try {
    writeCells({ host, origin: null }, sheet, cellArea(row, column), [[text]]);
    host.calculator.settle();
  } finally {
    deliverEvents(host);
  }
}
