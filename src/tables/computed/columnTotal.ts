import { sumOf } from './passingErrors';
import type { FormulaScope, TableId } from '../spec';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** The sum of a column; blank while nothing stands in it. */
export function columnTotalFormula(table: TableId, column: string): (scope: FormulaScope) => string {
  return (scope) => {
    const cells = scope.column(table, column);
    return `=IF(COUNT(${cells})=0,"",${sumOf(cells)})`;
  };
}

/** The same without a sheet. */
export function columnTotal(table: TableId, column: string): CellComputation {
  return (_cell, context) => {
    const numbers = context.column(table, column).flatMap((value) => numberIn(value) ?? []);
    return numbers.length === 0 ? '' : numbers.reduce((sum, number) => sum + number, 0);
  };
}
