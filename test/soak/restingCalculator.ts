import type { Calculator } from '../../src/embedded/formulas/calculator';

const nothing = (): void => undefined;

/** Leaves every formula with the value that it has: manual calculation, carried to its end. */
export const restingCalculator: Calculator = {
  cellChanged: nothing,
  structureChanged: nothing,
  rowsShownOrHidden: nothing,
  lackingIn: () => null,
  columnRenamed: nothing,
  sheetRenamed: nothing,
  sheetDeleted: nothing,
  settle: nothing,
  evaluate: (requests) => requests.map(() => null),
  evaluateCopies: (_from, places) => places.map(() => null),
  takeCalculated: () => [],
  calculateAll: nothing,
};
