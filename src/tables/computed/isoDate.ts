import { formatIsoDay } from '../../project/values/day';

/** A date as text inside a formula. Not TEXT(…,"yyyy-mm-dd"): its letters differ from one Excel language to the next. */
export function isoDateFormula(cell: string): string {
  return `YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)&"-"&RIGHT("0"&DAY(${cell}),2)`;
}

/** The same without a sheet. */
export function isoDateText(day: number): string {
  return formatIsoDay(day);
}
