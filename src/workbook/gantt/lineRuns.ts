/**
 * Rows beside each other for which something holds.
 *
 * @example
 * lineRuns(5, (row) => row !== 2); //=> [{ first: 0, rows: 2 }, { first: 3, rows: 2 }]
 */
export function lineRuns(count: number, holds: (row: number) => boolean): { first: number; rows: number }[] {
  const found: { first: number; rows: number }[] = [];
  for (let row = 0; row < count; row += 1) {
    const last = found.at(-1);
    if (!holds(row)) continue;
    if (last && last.first + last.rows === row) found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ first: row, rows: 1 });
  }
  return found;
}
