import type { Area } from '../../model/area';
import type { CellValue } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { FormulaPlace } from '../engineFormula';
import type { Cells, FormulaValue, Matrix } from './formulaValue';

/** What a formula is evaluated with. */
export interface FormulaSurroundings extends FormulaPlace {
  /** The last row (from 0) that any sheet stores: where whole columns end. */
  readonly lastStoredRow: number;
  /** Told of all cells that the formula looks at. */
  noteRead?(cells: Cells): void;
  /** The cells of the array result that a cell begins, or null. */
  spillAt(sheet: Sheet, row: number, column: number): Area | null;
  /** The results of one function for several lists of arguments. */
  callEngine(name: string, calls: readonly (readonly FormulaValue[])[]): (CellValue | Matrix)[];
}

/** What functions are given beside their arguments. */
export interface FunctionContext {
  readonly surroundings: FormulaSurroundings;
  /** Cells as their values, everything else as it is. */
  readonly read: (value: FormulaValue) => CellValue | Matrix;
  /** What the text of a reference or a name means. */
  readonly resolve: (text: string) => FormulaValue;
  /** Calls another function. */
  readonly callFunction: (name: string, args: readonly FormulaValue[]) => FormulaValue;
}

/** A function: its arguments are single values where it takes such, and arrays or cells elsewhere. */
export type FormulaFunction = (args: readonly FormulaValue[], context: FunctionContext) => FormulaValue;
