import { ROW_LIMIT } from '../model/area';

/** The number of the last row stands for a formula's own row; no other formula speaks of that row. */
export const OWN_ROW_NUMBER = ROW_LIMIT;

/** What a row's own cells depend on beyond addresses, and sheets whose names may end like an address. */
const MORE_THAN_ADDRESSES = /[@!]|#this row/i;

const RANGES = /\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/g;

const patterns = new Map<number, RegExp>();

/** Texts in quotes, which are left alone, and addresses of a row. */
function addressesIn(row: number): RegExp {
  let pattern = patterns.get(row);
  if (!pattern) {
    pattern = new RegExp(
      `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.\\\\])(\\$?[A-Z]{1,3})${row + 1}(?![\\p{L}\\p{N}_.(])`,
      'gu',
    );
    patterns.set(row, pattern);
  }
  return pattern;
}

/**
 * A formula (of a row, from 0) that speaks of `OWN_ROW_NUMBER` where it speaks of its own row: the same text for all copies
 * of a formula down a column. Null where a copy depends on its row in more than addresses of single rows.
 * @example inOwnRow('=IF(H$5>$B12,B11,"")', 11) //=> '=IF(H$5>$B1048576,B11,"")'
 * @example inOwnRow('="Print A12: "&A12', 11) //=> '="Print A12: "&A1048576'
 * @example inOwnRow('=[@ID]*2', 11) //=> null
 * @example inOwnRow('=SUM(B$2:B12)', 11) //=> null
 */
export function inOwnRow(formula: string, row: number): string | null {
  if (MORE_THAN_ADDRESSES.test(formula) || formula.includes(String(OWN_ROW_NUMBER))) return null;
  const text = formula.replace(addressesIn(row), (found, column?: string) =>
    column === undefined ? found : `${column}${OWN_ROW_NUMBER}`,
  );
  // A range from the own row to another one has another height in every row.
  const isOwn = (number: string | undefined): boolean => Number(number) === OWN_ROW_NUMBER;
  const isUneven = [...text.matchAll(RANGES)].some(([, from, to]) => isOwn(from) !== isOwn(to));
  return isUneven ? null : text;
}
