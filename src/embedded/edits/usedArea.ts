import type { Area } from '../model/area';
import { boundsOf, hasContent } from '../model/cells';
import type { Sheet } from '../model/sheet';

/** The area of all used cells, or null for a blank sheet; formatted cells count unless only values do. */
export function usedArea(sheet: Sheet, isValuesOnly: boolean, within?: Area): Area | null {
  return boundsOf(sheet.cells, isValuesOnly ? hasContent : () => true, within);
}
