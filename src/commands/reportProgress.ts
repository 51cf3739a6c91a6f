import { formatIsoDay, type Day } from '../project/values/day';
import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import type { Fields } from '../workbook/edit/typedFields';
import { planTypedRow } from './planTypedRow';
import { plannedCommand } from './plannedCommand';

/** What is reported of a task. */
export interface ProgressReport {
  readonly taskId: number;
  /** What was typed, by the ids of columns of the progress table; what is not named stays as it is. */
  readonly fields: Fields;
  /** What the cells held when that was begun: where one holds something else by now nothing is written. */
  readonly begunOn?: Fields;
  /** The day of the report where the project has no status date. */
  readonly today: Day;
}

/**
 * Writes a report on a task into the progress table and refreshes: one round trip to read, one to write. The report
 * counts as made on the status date.
 */
export const reportProgress = plannedCommand<ProgressReport>({
  id: 'reportProgress',
  label: editWords.reportLabel,
  hint: editWords.reportHint,
  icon: 'report',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: (snapshot, { taskId, fields, begunOn, today }) =>
    planTypedRow(snapshot, 'progress', ({ progress, statusDate }) => ({
      row: progress.find((record) => record.taskId === taskId)?.row,
      fields: { updated: formatIsoDay(statusDate ?? today), ...fields },
      begunOn,
    })),
});
