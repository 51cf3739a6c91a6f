import { rollUpSums } from '../../project/outline/rollUp';
import type { SchemaEntry } from '../schema/planSchema';
import { isFormulaText } from '../../tables/typedCell';
import type { ProjectFacts } from './projectFacts';
import { sameCell } from '../rows/sameCell';

/** Values for input cells of summaries, and the memory of having written them. */
export interface RollPlan {
  readonly values: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly entries: readonly SchemaEntry[];
}

/** Under which key the schema sheet remembers what was rolled up into a column. */
function memoryOf(columnId: string): string {
  return `rolled.${columnId}`;
}

/**
 * Durations and budgets of summaries. They stand in columns that the user fills, so a cell is only written
 * where it is blank or still holds what was written there last; the schema sheet remembers that value. A
 * figure that somebody typed for a summary stays.
 */
export function planRolls(facts: ProjectFacts): RollPlan {
  const { tasks, schedule } = facts;
  const sums = rollUpSums(
    schedule.outline,
    tasks.map(({ budget }) => budget),
  );
  const rollsOf = (sumOf: (row: number) => number | null) =>
    tasks.flatMap((_task, row) => (schedule.outline.isSummary[row] ? [{ row, sum: sumOf(row) }] : []));
  const budgets = rollsOf((row) => sums[row]);
  const durations = rollsOf((row) => schedule.tasks[row].duration);
  const columns = [rolledColumn(facts, 'budget', budgets), rolledColumn(facts, 'duration', durations)];
  return {
    values: new Map(columns.map(({ columnId, values }) => [columnId, values])),
    entries: columns.flatMap(({ columnId, values }) =>
      [...values].map(([id, value]) => ({
        tableId: memoryOf(columnId),
        columnId: String(id),
        content: value,
        reads: value,
      })),
    ),
  };
}

function rolledColumn(
  { tables, tasks, schema }: ProjectFacts,
  columnId: string,
  rolls: readonly { readonly row: number; readonly sum: number | null }[],
) {
  const table = tables.get('tasks');
  const column = table?.columnOf.get(columnId);
  const written = new Map(
    schema.flatMap((line) =>
      line.tableId === memoryOf(columnId) ? [[Number(line.columnId), line.header]] : [],
    ),
  );
  const values = new Map<number, number>();
  for (const { row, sum } of rolls) {
    if (table === undefined || column === undefined || sum === null) continue;
    const { id, row: place } = tasks[row];
    const [value, formula] = [table.snapshot.values[place][column], table.snapshot.formulas[place][column]];
    const last = written.get(id);
    const isBlankOrLast = value === '' || (typeof last === 'number' && sameCell(value, formula, last));
    // A formula is somebody's own, whatever it comes to.
    const isOurs = isBlankOrLast && !isFormulaText(formula);
    if (isOurs) values.set(id, sum);
  }
  return { columnId, values };
}
