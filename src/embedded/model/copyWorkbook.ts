import { errorValue, isError } from './cell';
import type { WorkbookModel } from './workbook';

/**
 * A workbook of its own with the same content: what is changed in one is not in the other.
 * @example copyWorkbook(createWorkbook()).sheets[0].name //=> 'Sheet1'
 */
export function copyWorkbook(workbook: WorkbookModel): WorkbookModel {
  const copy = structuredClone(workbook);
  for (const { cells } of copy.sheets) {
    for (const stored of cells.values()) {
      for (const cell of stored.values()) {
        // An error is one object wherever it stands, so that a value that stays the same is the same.
        if (isError(cell.value)) cell.value = errorValue(cell.value.error) ?? cell.value;
      }
    }
  }
  return copy;
}
