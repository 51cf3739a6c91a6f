import type { Issue } from '../../project/issue';
import type { Task } from '../../project/records/task';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import { giveIds } from './giveIds';
import type { LocatedTable } from './locateColumns';
import { lostIds } from './lostIds';

/** The WBS as records. */
export interface DecodedTasks {
  readonly tasks: readonly Task[];
  /** The highest task ID ever given. */
  readonly lastId: number;
  readonly issues: readonly Issue[];
}

/** A level that is blank or no whole number from 1 on counts as that of the row above. */
function levelOf(reader: CellReader, row: number, above: number): number {
  const level = reader.number(row, 'level');
  if (level === null) return above;
  if (Number.isInteger(level) && level >= 1) return level;
  reader.report('levelOutOfRange', row, 'level', { value: level });
  return above;
}

/** Working days: some eighty years; beyond lie dates that Excel does not know. */
export const longestDuration = 20_000;

function durationOf(reader: CellReader, row: number): number | null {
  const duration = reader.number(row, 'duration');
  if (duration === null || duration <= longestDuration) return duration;
  reader.report('durationTooLong', row, 'duration', { value: duration, longest: longestDuration });
  return null;
}

/** A predecessors cell keeps a number as a number: `12` may have been typed into a cell that is no text. */
function predecessorsOf(reader: CellReader, row: number): string | number {
  const value = reader.value(row, 'predecessors');
  return typeof value === 'number' ? value : String(value).trim();
}

/**
 * Reads the WBS. Blank rows are skipped and stay; rows without an ID get one; what cannot be read is `null`
 * and named in the issues.
 *
 * @param lastId the highest ID ever given, as kept in the settings; 0 where it is not known.
 * @param followers tables whose rows follow the WBS: a cleared ID is found again there, by the task's name.
 */
export function decodeTasks(
  table: LocatedTable,
  lastId: number,
  followers: readonly LocatedTable[] = [],
): DecodedTasks {
  const reader = new CellReader(table);
  const rows = filledRows(table);
  const ids = giveIds(table, rows, lastId, lostIds(table, followers));
  let level = 1;
  const tasks = rows.map((row): Task => {
    level = levelOf(reader, row, level);
    return {
      row,
      id: ids.idOf.get(row)!,
      level,
      name: reader.text(row, 'name'),
      deliverable: reader.text(row, 'deliverable'),
      criterion: reader.text(row, 'criterion'),
      owner: reader.text(row, 'owner'),
      support: reader.text(row, 'support'),
      predecessors: predecessorsOf(reader, row),
      duration: durationOf(reader, row),
      optimistic: reader.amount(row, 'optimistic'),
      pessimistic: reader.amount(row, 'pessimistic'),
      notBefore: reader.day(row, 'notBefore'),
      deadline: reader.day(row, 'deadline'),
      pinned: reader.day(row, 'pinned'),
      budget: reader.amount(row, 'budget'),
    };
  });
  return { tasks, lastId: ids.lastId, issues: [...ids.issues, ...reader.issues] };
}
