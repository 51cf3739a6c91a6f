import { ratio } from '../../project/measures/ratio';
import type { FormulaScope } from '../spec';
import { blankIfUnknown } from './blankIfUnknown';
import type { CellComputation } from './cellComputation';
import { numberIn } from './numberIn';

/** A named figure over another: SPI, CPI, planned and earned progress. Blank without a denominator. */
export function quotientFormula(numerator: string, denominator: string): (scope: FormulaScope) => string {
  return (scope) => {
    const [above, below] = [scope.name(numerator), scope.name(denominator)];
    return `=IF(COUNT(${above},${below})<2,"",IF(${below}=0,"",${above}/${below}))`;
  };
}

/** The same without a sheet. */
export function quotient(numerator: string, denominator: string): CellComputation {
  return (_cell, { name }) => blankIfUnknown(ratio(numberIn(name(numerator)), numberIn(name(denominator))));
}

/** A named figure less another: SV, CV, VAC. */
export function differenceFormula(minuend: string, subtrahend: string): (scope: FormulaScope) => string {
  return (scope) => {
    const [from, less] = [scope.name(minuend), scope.name(subtrahend)];
    return `=IF(COUNT(${from},${less})<2,"",${from}-${less})`;
  };
}

/** The same without a sheet. */
export function difference(minuend: string, subtrahend: string): CellComputation {
  return (_cell, { name }) => {
    const [from, less] = [numberIn(name(minuend)), numberIn(name(subtrahend))];
    return from === null || less === null ? '' : from - less;
  };
}
