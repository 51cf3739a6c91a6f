import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { areaAddress } from '../model/address';
import { cellArea } from '../model/area';

/** A cell that relative references are counted from. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * An A1 formula in R1C1 style, as seen from a cell.
 * @example toR1C1('=A1', { row: 0, column: 1 }) //=> '=RC[-1]'
 */
export function toR1C1(formula: string, { row, column }: Cell): string {
  return translateFormulaToR1C1(formula, areaAddress(cellArea(row, column)));
}

/**
 * An R1C1 formula in A1 style, as seen from a cell.
 * @example fromR1C1('=RC[-1]', { row: 0, column: 1 }) //=> '=A1'
 */
export function fromR1C1(formula: string, { row, column }: Cell): string {
  return translateFormulaToA1(formula, areaAddress(cellArea(row, column)));
}
