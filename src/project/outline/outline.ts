/** The tree that a list of levels spells, row by row; every array has one entry a row. */
export interface Outline {
  /** Outline codes such as `1.10`. */
  readonly codes: readonly string[];
  /** Row of the parent, −1 at the top. */
  readonly parents: Int32Array;
  /** The level that counts, where a row jumped deeper than one below its predecessor. */
  readonly levels: Int32Array;
  /** 1 where a row has rows below it. */
  readonly isSummary: Uint8Array;
  /** Rows that jumped, with the level they asked for. */
  readonly jumps: readonly { readonly row: number; readonly asked: number }[];
}

/**
 * Numbers the rows of an outline. A row may be at most one level deeper than the row above it; one that asks
 * for more is taken one level deeper and named in `jumps`. Levels below 1 count as 1; there is no deepest.
 *
 * @example
 * outlineOf([1, 2, 2, 3, 1]).codes; //=> ['1', '1.1', '1.2', '1.2.1', '2']
 * outlineOf([1, 4]).jumps; //=> [{ row: 1, asked: 4 }]
 */
export function outlineOf(askedLevels: readonly number[]): Outline {
  const count = askedLevels.length;
  const parents = new Int32Array(count).fill(-1);
  const levels = new Int32Array(count);
  const isSummary = new Uint8Array(count);
  const numbers = new Int32Array(count);
  const jumps: { row: number; asked: number }[] = [];
  /** Row last seen on each level, and how many siblings were counted there. */
  const rowAt: number[] = [];
  const numberAt: number[] = [];
  let depth = 0;

  for (let row = 0; row < count; row += 1) {
    const asked = askedLevels[row];
    const wanted = Math.max(1, Math.trunc(asked) || 1);
    const level = Math.min(wanted, depth + 1);
    if (level < wanted) jumps.push({ row, asked: wanted });
    const isFirst = level > depth && level > 1;
    rowAt[level - 1] = row;
    numberAt[level - 1] = isFirst ? 1 : (numberAt[level - 1] ?? 0) + 1;
    numbers[row] = numberAt[level - 1];
    levels[row] = level;
    if (level > 1) {
      parents[row] = rowAt[level - 2];
      isSummary[parents[row]] = 1;
    }
    depth = level;
  }
  let codes: readonly string[] | undefined;
  return {
    get codes() {
      return (codes ??= codesOf(parents, numbers));
    },
    parents,
    levels,
    isSummary,
    jumps,
  };
}

/** The codes are texts, which cost more than the whole schedule: they are made when somebody asks. */
function codesOf(parents: Int32Array, numbers: Int32Array): readonly string[] {
  const codes: string[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    codes.push(parents[row] >= 0 ? `${codes[parents[row]]}.${numbers[row]}` : String(numbers[row]));
  }
  return codes;
}
