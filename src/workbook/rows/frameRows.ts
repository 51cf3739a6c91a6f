import type { TableSnapshot } from '../snapshot';

type Framed = Pick<TableSnapshot, 'hasTotalRow'>;

/**
 * Rows of a table that hold no data: its header, and its total row where it shows one.
 *
 * @example
 * frameRows({}); //=> 1
 * frameRows({ hasTotalRow: true }); //=> 2
 */
export function frameRows({ hasTotalRow }: Framed): number {
  return hasTotalRow ? 2 : 1;
}

/**
 * Are rows that are opened at a place the table's own at once? Below its last row they are not before it is resized,
 * unless a total row stands there.
 *
 * @param at place among its data rows, from 0.
 * @param rows how many it has by then.
 * @example
 * takesIn({}, 3, 3); //=> false
 * takesIn({ hasTotalRow: true }, 3, 3); //=> true
 */
export function takesIn({ hasTotalRow }: Framed, at: number, rows: number): boolean {
  return at < rows || (at === rows && hasTotalRow === true);
}
