/** An ID list that reaches no further than this many times its length is looked up in an array. */
const SPARSEST = 8;

/** Finds rows by task ID. */
export interface RowsById {
  /** The row of an ID; −1 where no task has it. Where several have it, the last. */
  rowOf(id: number): number;
}

/** IDs that lie close together: one array. */
class CompactRows implements RowsById {
  constructor(private readonly rows: Int32Array) {}

  rowOf(id: number): number {
    return id < this.rows.length ? this.rows[id] : -1;
  }
}

/** Any IDs: a map. */
class ScatteredRows implements RowsById {
  constructor(private readonly rows: ReadonlyMap<number, number>) {}

  rowOf(id: number): number {
    return this.rows.get(id) ?? -1;
  }
}

/**
 * Indexes tasks by their IDs, which are positive whole numbers.
 *
 * @example
 * rowsById([{ id: 7 }, { id: 3 }]).rowOf(3); //=> 1
 * rowsById([{ id: 7 }]).rowOf(4); //=> -1
 */
export function rowsById(tasks: readonly { readonly id: number }[]): RowsById {
  const limit = tasks.length * SPARSEST + 64;
  const rows = new Int32Array(highestOf(tasks, limit) + 1).fill(-1);
  for (let row = 0; row < tasks.length; row += 1) {
    const { id } = tasks[row];
    if (!(id >= 0 && id < rows.length && Number.isInteger(id))) {
      return new ScatteredRows(new Map(tasks.map((task, at) => [task.id, at])));
    }
    rows[id] = row;
  }
  return new CompactRows(rows);
}

function highestOf(tasks: readonly { readonly id: number }[], limit: number): number {
  let highest = 0;
  for (const { id } of tasks) if (id > highest && id <= limit) highest = id;
  return highest;
}
