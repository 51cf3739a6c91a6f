import { issue, type Issue } from '../../project/issue';
import { foldedName } from './foldedName';
import type { LocatedTable } from './locateColumns';
import { identitiesOf, singles, type RowIdentity } from './rowIdentity';

/** A task as a row of another table names it. */
interface NamedTask {
  readonly id: number;
  readonly name: string;
}

/** Which task each row of a table is about. */
export interface RowMatches {
  /**
   * By data row: the ID of a task, also of one that was removed from the WBS since; `undefined` for a blank
   * row and for one that belongs to no task.
   */
  readonly taskOf: readonly (number | undefined)[];
  readonly issues: readonly Issue[];
}

/** Of rows with the same ID the one that bears the task's name has it, else the uppermost. */
function holders(rows: readonly RowIdentity[], nameOf: ReadonlyMap<number, string>): Map<number, number> {
  const holderOf = new Map<number, RowIdentity>();
  for (const row of rows) {
    if (row.id === null) continue;
    const other = holderOf.get(row.id);
    const name = nameOf.get(row.id);
    if (other === undefined || (other.name !== name && row.name === name)) holderOf.set(row.id, row);
  }
  return new Map([...holderOf].map(([id, { row }]) => [id, row]));
}

/** Did somebody fill in cells of the row that are the user's? */
function isReported({ spec, columnOf, content }: LocatedTable, row: number): boolean {
  return spec.columns.some(({ id, kind }) => {
    const place = columnOf.get(id);
    return kind === 'input' && place !== undefined && content.formulas[row][place] !== '';
  });
}

/**
 * Finds the task of each row in a table that follows the WBS. The ID counts; a row whose ID was cleared,
 * doubled or mistyped is known again by its name where just one task of that name lacks a row. What stays
 * unknown is left as it is and named in the issues.
 *
 * @param lastId the highest ID ever given: a higher one was never a task's.
 */
export function matchRows(table: LocatedTable, tasks: readonly NamedTask[], lastId: number): RowMatches {
  const nameOf = new Map(tasks.map(({ id, name }) => [id, foldedName(name)]));
  const rows = identitiesOf(table);
  const holderOf = holders(rows, nameOf);
  const holds = ({ id, row }: RowIdentity) => id !== null && holderOf.get(id) === row;
  const strays = singles(
    rows.filter((row) => !(holds(row) && nameOf.has(row.id!))),
    ({ name }) => name,
  );
  const lacking = singles(
    tasks.filter(({ id }) => !holderOf.has(id)),
    ({ name }) => foldedName(name),
  );
  const issues: Issue[] = [];
  const taskOf = rows.map((row): number | undefined => {
    if (holds(row) && nameOf.has(row.id!)) return row.id!;
    const task = strays.get(row.name) === row ? lacking.get(row.name) : undefined;
    const at = { table: table.spec.id, row: row.row, column: 'id' };
    if (task !== undefined) {
      issues.push(issue('rowMatched', at, { id: task.id, value: row.typed }));
      return task.id;
    }
    if (holds(row) && row.id! <= lastId) return row.id!;
    if (row.id !== null && row.id <= lastId) issues.push(issue('repeatedRow', at, { id: row.id }));
    else if (row.typed !== '') issues.push(issue('unknownTask', at, { id: row.typed }));
    else if (isReported(table, row.row)) issues.push(issue('rowWithoutTask', at));
    return undefined;
  });
  return { taskOf, issues };
}
