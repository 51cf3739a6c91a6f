/** Rows that stand together one outline level deeper than the rows around them. */
export interface OutlineGroup {
  readonly depth: number;
  readonly first: number;
  readonly rows: number;
}

/** Levels below the top that Excel's outline has. */
const deepest = 7;

/**
 * The groups that an outline folds into, outer ones first; rows deeper than Excel's eighth level stay in it.
 *
 * @param levels of the rows, from 1.
 * @example
 * outlineGroups([1, 2, 3, 1]); //=> [{ depth: 1, first: 1, rows: 2 }, { depth: 2, first: 2, rows: 1 }]
 */
export function outlineGroups(levels: readonly number[]): OutlineGroup[] {
  return Array.from({ length: deepest }, (_, index) => runsBelow(levels, index + 1)).flat();
}

function runsBelow(levels: readonly number[], depth: number): OutlineGroup[] {
  const runs: OutlineGroup[] = [];
  let first = -1;
  for (let row = 0; row <= levels.length; row += 1) {
    const isInside = row < levels.length && levels[row] > depth;
    if (isInside && first < 0) first = row;
    if (isInside || first < 0) continue;
    runs.push({ depth, first, rows: row - first });
    first = -1;
  }
  return runs;
}
