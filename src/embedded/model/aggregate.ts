import type { CellValue } from './cell';
import { isError } from './cell';
import type { Aggregation } from './pivotTable';

/**
 * Brings values together as a PivotTable does: texts and blanks only count, an error makes the result that error.
 * @returns null for what has no result, such as the average of no numbers
 * @example aggregate('Average', [1, 'x', 3]) //=> 2
 */
export function aggregate(aggregation: Aggregation, values: readonly CellValue[]): CellValue {
  const error = values.find(isError);
  if (error) return error;
  const numbers = values.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, number) => total + number, 0);
  switch (aggregation) {
    case 'Sum':
      return values.length === 0 ? null : sum;
    case 'Count':
      return values.filter((value) => value !== null && value !== '').length || null;
    case 'CountNumbers':
      return numbers.length || null;
    case 'Average':
      return numbers.length === 0 ? null : sum / numbers.length;
    case 'Max':
      return numbers.length === 0 ? null : Math.max(...numbers);
    case 'Min':
      return numbers.length === 0 ? null : Math.min(...numbers);
    case 'Product':
      return numbers.length === 0 ? null : numbers.reduce((product, number) => product * number, 1);
    default:
      return spread(aggregation, numbers, sum);
  }
}

function spread(aggregation: Aggregation, numbers: readonly number[], sum: number): number | null {
  const freedom = aggregation.endsWith('P') ? numbers.length : numbers.length - 1;
  if (freedom < 1) return null;
  const average = sum / numbers.length;
  const variance = numbers.reduce((total, number) => total + (number - average) ** 2, 0) / freedom;
  return aggregation.startsWith('Variance') ? variance : Math.sqrt(variance);
}
