/**
 * Formulas over whole columns that count an error in a cell (`#N/A`, `#DIV/0!`) as blank, as Plumbline itself does
 * when it reads the table, so that one of them does not blank every figure. `AGGREGATE` and the rest are in Excel
 * since 2010 and in LibreOffice, and need no array formulas. All are expressions without an equals sign.
 */

/** Whether a condition on whole columns holds, row by row; where it comes to an error it does not. */
export function holds(condition: string): string {
  return `ISNUMBER(1/(${condition}))`;
}

/** How many rows a condition over whole columns holds for; it gives 1 or 0 a row. */
export function countRows(condition: string): string {
  return `SUMPRODUCT(${holds(condition)}*1)`;
}

/** The sum of the numbers of a column. */
export function sumOf(cells: string): string {
  return `AGGREGATE(9,6,${cells})`;
}

/** The sum of the numbers of a column in the rows that meet pairs of column and criterion. */
export function sumWhere(cells: string, ...criteria: readonly string[]): string {
  return `SUMIFS(${[cells, cells, '"<9E+99"', ...criteria].join(',')})`;
}

/** The greatest number of some columns, which Excel wants to be cells and no expressions; 0 where there is none. */
export function greatestOf(...cells: readonly string[]): string {
  return `AGGREGATE(4,6,${cells.join(',')})`;
}

/** The least number of some columns; 0 where there is none. */
export function leastOf(...cells: readonly string[]): string {
  return `AGGREGATE(5,6,${cells.join(',')})`;
}

/** The k-th greatest number of a column or of an expression over columns; an error where there are fewer. */
export function largestOf(cells: string, k: number | string): string {
  return `AGGREGATE(14,6,${cells},${k})`;
}

/** The k-th least number of a column or of an expression over columns; an error where there are fewer. */
export function smallestOf(cells: string, k: number | string): string {
  return `AGGREGATE(15,6,${cells},${k})`;
}
