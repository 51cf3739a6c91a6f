import { lastColumn, lastRow } from '../model/area';
import { cellAt } from '../model/cells';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { referencesOf } from './dependencies';

/** The place of one cell. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Those of some cells whose formulas refer to themselves, directly or through others of them. */
export function onCircles(workbook: WorkbookModel, places: readonly CellPlace[]): CellPlace[] {
  const next = places.map((place) => {
    const formula = cellAt(place.sheet.cells, place.row, place.column)?.formula ?? '';
    const references = referencesOf(workbook, place.sheet, place.row, place.column, formula);
    return places
      .map((other, index) => ({ other, index }))
      .filter(({ other }) =>
        references.some(
          ({ sheet, area }) =>
            sheet === other.sheet &&
            other.row >= area.row &&
            other.row <= lastRow(area) &&
            other.column >= area.column &&
            other.column <= lastColumn(area),
        ),
      )
      .map(({ index }) => index);
  });
  return places.filter((_place, index) => reaches(index, index, next));
}

function reaches(start: number, goal: number, next: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>();
  const edge = [start];
  while (edge.length > 0) {
    for (const step of next[edge.pop()!]!) {
      if (step === goal) return true;
      if (!seen.has(step)) {
        seen.add(step);
        edge.push(step);
      }
    }
  }
  return false;
}
