import { archiveTable } from './archiveTable';
import { baselinesTable } from './baselinesTable';
import { calendarTable } from './calendarTable';
import { changesTable } from './changesTable';
import { goalsTable } from './goalsTable';
import { historyTable } from './historyTable';
import { listsTable } from './listsTable';
import { milestonesTable } from './milestonesTable';
import { peopleTable } from './peopleTable';
import { progressTable } from './progressTable';
import { responsibilityTable } from './responsibilityTable';
import { risksTable } from './risksTable';
import type { ColumnSpec, TableId, TableSpec } from './spec';
import { stakeholdersTable } from './stakeholdersTable';
import { tasksTable } from './tasksTable';

/** Every standard table. Adding one is a file and a line here. */
export const standardTables: readonly TableSpec[] = [
  goalsTable,
  stakeholdersTable,
  tasksTable,
  responsibilityTable,
  progressTable,
  risksTable,
  calendarTable,
  peopleTable,
  listsTable,
  changesTable,
  baselinesTable,
  historyTable,
  milestonesTable,
  archiveTable,
];

/**
 * A standard table by its id.
 *
 * @example
 * standardTable('tasks').name; //=> 'PL_Tasks'
 */
export function standardTable(id: TableId): TableSpec {
  return standardTables.find((table) => table.id === id)!;
}

/**
 * A column of a standard table by its id.
 *
 * @example
 * standardColumn('tasks', 'duration').label['en-US']; //=> 'Duration'
 */
export function standardColumn(table: TableId, id: string): ColumnSpec {
  const found = standardTable(table).columns.find((column) => column.id === id);
  if (found === undefined) throw new Error(`The table ${table} has no column ${id}.`);
  return found;
}
