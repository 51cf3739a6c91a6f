import type { CellValue } from '../tableContent';

/**
 * When something that is not finished is foreseen: its forecast finish, not before the status date, so that the
 * day moves with that date before a refresh as well; an expression that is blank without a forecast.
 */
export function foreseenFinishFormula(forecast: string, status: string): string {
  return `IF(ISNUMBER(${forecast}),MAX(${forecast},N(${status})),"")`;
}

/** The same without a sheet. */
export function foreseenFinish(forecast: CellValue, status: CellValue): number | '' {
  if (typeof forecast !== 'number') return '';
  return Math.max(forecast, typeof status === 'number' ? status : 0);
}
