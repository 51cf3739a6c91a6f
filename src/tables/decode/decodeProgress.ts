import { issue, type Issue } from '../../project/issue';
import type { ProgressRecord } from '../../project/records/progressRecord';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import type { LocatedTable } from './locateColumns';
import { overtypedFormulas } from './overtypedFormulas';

/** The progress table as records. */
export interface DecodedProgress {
  readonly records: readonly ProgressRecord[];
  readonly issues: readonly Issue[];
}

/** Reads the progress table; the same task on two rows is reported and the first row counts. */
export function decodeProgress(table: LocatedTable): DecodedProgress {
  const reader = new CellReader(table);
  const rows = filledRows(table);
  const seen = new Set<number>();
  const repeated: Issue[] = [];
  const records = rows.map((row): ProgressRecord => {
    const typed = reader.number(row, 'id');
    if (typed !== null && seen.has(typed)) {
      repeated.push(issue('duplicateId', { table: 'progress', row, column: 'id' }, { id: typed, newId: '' }));
    }
    const taskId = typed === null || seen.has(typed) ? null : typed;
    if (taskId !== null) seen.add(taskId);
    return {
      row,
      taskId,
      baselineStart: reader.day(row, 'baselineStart'),
      baselineFinish: reader.day(row, 'baselineFinish'),
      actualStart: reader.formulaDay(row, 'actualStart'),
      actualFinish: reader.formulaDay(row, 'actualFinish'),
      actualPercent: reader.share(row, 'actualPercent'),
      actualCost: reader.amount(row, 'actualCost'),
      remainingDuration: reader.amount(row, 'remainingDuration'),
      cause: reader.choice(row, 'cause', 'cause'),
      nextStep: reader.text(row, 'nextStep'),
      updated: reader.formulaDay(row, 'updated'),
      updatedBy: reader.text(row, 'updatedBy'),
    };
  });
  return { records, issues: [...repeated, ...reader.issues, ...overtypedFormulas(table, rows)] };
}
