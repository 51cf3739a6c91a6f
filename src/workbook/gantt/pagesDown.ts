import type { Change } from '../change';
import { spareRows } from './ganttLayout';
import type { KeptRow } from './listedRows';

/**
 * Rows on an A4 page that lies, where the sheet is one page wide: how many the title takes with the two header rows
 * on the first page, and how many these take where they repeat on every other.
 */
const rowsOfPage = 68;
const rowsOfTitle = 6;
const rowsOfHeaders = 2;

/**
 * Pages down that so many listed rows take. The spare rows below them have to fit on these too: on a page of their
 * own they would print as one with nothing but headers.
 *
 * @example
 * pagesDown(0); //=> 1
 * pagesDown(62); //=> 1
 * pagesDown(63); //=> 2
 * pagesDown(656); //=> 10
 * pagesDown(657); //=> 11
 */
export function pagesDown(listed: number): number {
  const onFirst = rowsOfPage - rowsOfTitle;
  return 1 + Math.ceil(Math.max(0, listed - onFirst) / (rowsOfPage - rowsOfHeaders));
}

function listedIn(rows: readonly (KeptRow | undefined)[]): number {
  const used = rows.filter((row) => row !== undefined && row.place > 0).length;
  return Math.max(0, used - spareRows);
}

/** Prints on as many pages as the rows take; nothing where they take as many as before. */
export function pageChanges(
  sheet: string,
  before: readonly (KeptRow | undefined)[],
  after: readonly KeptRow[],
): Change[] {
  const pagesTall = pagesDown(listedIn(after));
  if (pagesTall === pagesDown(listedIn(before))) return [];
  return [{ edit: 'fitPages', sheet, pagesWide: 1, pagesTall }];
}
