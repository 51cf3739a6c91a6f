/** What a row stands for in the outline. */
export interface Branches {
  /** 1 where a row has rows below it. */
  readonly isSummary: Uint8Array;
  /** The row after the last one below each row, itself included. */
  readonly ends: Int32Array;
}

/**
 * Which rows each row of an outline stands for: the rows below one follow it directly.
 *
 * @param parents row of the parent, −1 at the top.
 * @example
 * const { isSummary, ends } = branchesOf([-1, 0, 0, 2, -1]);
 * [[...isSummary], [...ends]]; //=> [[1, 0, 1, 0, 0], [4, 2, 4, 4, 5]]
 */
export function branchesOf(parents: ArrayLike<number>): Branches {
  const isSummary = new Uint8Array(parents.length);
  const ends = new Int32Array(parents.length);
  for (let row = parents.length - 1; row >= 0; row -= 1) {
    if (ends[row] <= row) ends[row] = row + 1;
    const above = parents[row];
    if (above < 0) continue;
    isSummary[above] = 1;
    ends[above] = Math.max(ends[above], ends[row]);
  }
  return { isSummary, ends };
}
