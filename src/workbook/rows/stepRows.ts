/** A row of a table that follows the WBS: one that is there, or one to be made for a task. */
export interface StepRow {
  readonly existing: number | undefined;
  /** The task that the row is about; `undefined` for a blank row or one of the user's own. */
  readonly id: number | undefined;
}

/** The rows that stay and come, in order, and the places of those whose task is gone. */
export interface StepPlan {
  readonly rows: readonly StepRow[];
  readonly removed: readonly number[];
}

/**
 * Brings the rows of a table in step with the tasks that it should have. Rows keep the order that the user
 * gave them; a new one goes below the row of the task before it. Rows without an ID are the user's and stay;
 * of two rows for one task the first follows it and the second stays as it is.
 *
 * @param existing the ID in each row as read, `undefined` where a row has none.
 * @param wanted IDs of the tasks in the order of the WBS.
 * @example
 * stepRows([3, 1], [1, 2, 3]).rows.map(({ id }) => id); //=> [3, 1, 2]
 * stepRows([1, 9, undefined], [1]).removed; //=> [1]
 */
export function stepRows(existing: readonly (number | undefined)[], wanted: readonly number[]): StepPlan {
  const isWanted = new Set(wanted);
  const present = new Set(existing.filter((id) => id !== undefined && isWanted.has(id)));
  const followers = newFollowers(wanted, present);
  const seen = new Set<number>();
  const removed: number[] = [];
  const rows: StepRow[] = (followers.get(undefined) ?? []).map(newRow);
  existing.forEach((id, place) => {
    if (id === undefined) rows.push({ existing: place, id: undefined });
    else if (!isWanted.has(id)) removed.push(place);
    else if (seen.has(id)) rows.push({ existing: place, id: undefined });
    else {
      seen.add(id);
      rows.push({ existing: place, id }, ...(followers.get(id) ?? []).map(newRow));
    }
  });
  return { rows, removed };
}

function newRow(id: number): StepRow {
  return { existing: undefined, id };
}

/** New tasks by the task that is there and stands nearest above them; `undefined` for those above all. */
function newFollowers(
  wanted: readonly number[],
  present: ReadonlySet<number | undefined>,
): Map<number | undefined, number[]> {
  const followers = new Map<number | undefined, number[]>();
  let above: number | undefined;
  for (const id of wanted) {
    if (present.has(id)) above = id;
    else if (followers.get(above)?.push(id) === undefined) followers.set(above, [id]);
  }
  return followers;
}
