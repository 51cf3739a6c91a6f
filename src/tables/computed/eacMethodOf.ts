import type { EacMethod } from '../../project/measures/estimateAtCompletion';
import type { CellValue } from '../tableContent';

const methods: Readonly<Record<string, EacMethod>> = {
  remaining: 'remainingAsPlanned',
  cpi: 'byCpi',
  cpiSpi: 'byCpiAndSpi',
  own: 'ownEstimate',
};

/**
 * The method that the settings choose for the estimate at completion; BAC ÷ CPI where they name none, as in the
 * formula.
 *
 * @example
 * eacMethodOf('own'); //=> 'ownEstimate'
 * eacMethodOf(''); //=> 'byCpi'
 */
export function eacMethodOf(choice: CellValue): EacMethod {
  return methods[String(choice)] ?? 'byCpi';
}
