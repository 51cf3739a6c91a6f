import { intersectAreas } from '../model/area';
import type { Area } from '../model/area';
import { storedCells } from '../model/cells';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { sheetNamed } from '../model/workbook';
import { engineFormula } from './engineFormula';
import { formulaTokens } from './formulaTokens';
import { parseReference, referencedArea } from './referenceText';

/** An area and its sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What a formula in a cell refers to, in the order of the formula. */
export function referencesOf(
  workbook: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): Place[] {
  return formulaTokens(engineFormula(formula, { workbook, sheet, row, column, now: 0 })).flatMap((token) => {
    const parts = token.kind === 'reference' ? parseReference(token.cells) : null;
    if (token.kind !== 'reference' || !parts) return [];
    const home = token.sheet === null ? sheet : sheetNamed(workbook, token.sheet);
    return home ? [{ sheet: home, area: referencedArea(parts) }] : [];
  });
}

/** The cells that the formulas of a place refer to themselves. */
export function directPrecedents(workbook: WorkbookModel, { sheet, area }: Place): Place[] {
  const found: Place[] = [];
  for (const [row, column, { formula }] of storedCells(sheet.cells, area)) {
    if (formula !== undefined) addNew(found, referencesOf(workbook, sheet, row, column, formula));
  }
  return found;
}

/** The cells whose formulas refer to a place themselves. */
export function directDependents(workbook: WorkbookModel, place: Place): Place[] {
  const found: Place[] = [];
  for (const sheet of workbook.sheets) {
    for (const [row, column, { formula }] of storedCells(sheet.cells)) {
      if (formula === undefined) continue;
      const isDependent = referencesOf(workbook, sheet, row, column, formula).some(
        (reference) => reference.sheet === place.sheet && intersectAreas(reference.area, place.area),
      );
      if (isDependent) found.push({ sheet, area: { row, column, rowCount: 1, columnCount: 1 } });
    }
  }
  return found;
}

/** Follows a step again and again until nothing new is found. */
export function follow(start: Place, step: (place: Place) => Place[]): Place[] {
  const found: Place[] = [];
  let edge = [start];
  while (edge.length > 0) edge = edge.flatMap((place) => addNew(found, step(place)));
  return found;
}

/** Adds places that are not there yet and answers those. */
function addNew(found: Place[], places: readonly Place[]): Place[] {
  const isKnown = ({ sheet, area }: Place): boolean =>
    found.some((known) => known.sheet === sheet && JSON.stringify(known.area) === JSON.stringify(area));
  const added: Place[] = [];
  for (const place of places) {
    if (isKnown(place)) continue;
    found.push(place);
    added.push(place);
  }
  return added;
}
