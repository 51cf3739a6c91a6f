import { fixedText } from '../shownMoney';

/** A number as text inside a formula, with a fixed number of decimals and no thousands. */
export function fixedFormula(cell: string, digits: number): string {
  return `FIXED(${cell},${digits},TRUE)`;
}

/** A share as whole percent inside a formula. */
export function percentFormula(cell: string): string {
  return `FIXED(100*(${cell}),0,TRUE)&"%"`;
}

/** The same without a sheet. */
export function percentText(share: number): string {
  return `${fixedText(share * 100, 0)}%`;
}
