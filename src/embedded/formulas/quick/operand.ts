import type { CellValue } from '../../model/cell';
import type { Sheet } from '../../model/sheet';

/** What a formula is computed with: its own row, and the values of other cells. */
export interface Scope {
  readonly row: number;
  /** The value of a cell; throws `UNSURE` when it is not known here. */
  readonly read: (sheet: Sheet, row: number, column: number) => CellValue;
  /** What is made once for all formulas that share `key`; null where making it came to `UNSURE`. */
  readonly once: <T extends object>(key: object, make: () => T) => T | null;
}

/** Computes a value; throws `UNSURE` where the calculation engine has to be asked. */
export type Expression = (scope: Scope) => CellValue;

/** Cells that a formula names. `row` is null for the formula's own row. */
export interface NamedCells {
  readonly sheet: Sheet;
  readonly row: number | null;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A part of a formula. `cells` are there when it is a plain reference; `number` when it is a number as written. */
export interface Operand {
  readonly value: Expression;
  readonly cells?: NamedCells;
  readonly number?: number;
}

/** Makes the expression of a call, or answers null for one that is left to the engine. */
export type CallMaker = (operands: readonly Operand[]) => Expression | null;

/** Thrown when the calculation engine has to be asked. It is no error and carries no stack, so that throwing is cheap. */
export const UNSURE = Symbol('ask the calculation engine');

/** Says that the calculation engine has to be asked. */
export function unsure(): never {
  throw UNSURE;
}

/** The values of named cells, row by row. */
export function* valuesOf(cells: NamedCells, scope: Scope): Generator<CellValue> {
  const top = cells.row ?? scope.row;
  for (let row = top; row < top + cells.rowCount; row++) {
    for (let column = cells.column; column < cells.column + cells.columnCount; column++) {
      yield scope.read(cells.sheet, row, column);
    }
  }
}

/** Whether a reference names more cells than one. */
export function isSeveral({ rowCount, columnCount }: NamedCells): boolean {
  return rowCount * columnCount > 1;
}
