import type { BoardScope } from './boardSpec';
import { finishedFormula } from '../computed/finished';

/** The row of the progress table, counted from 1, that a row of the WBS has; an error where it has none. */
export function progressRow(scope: BoardScope, row: string): string {
  return `MATCH(INDEX(${scope.column('tasks', 'id')},${row}),${scope.column('progress', 'id')},0)`;
}

/** A cell of the progress table in the row that a row of the WBS has; blank where there is none or it holds an error. */
export function ofProgress(scope: BoardScope, row: string, column: string): string {
  const cell = `INDEX(${scope.column('progress', column)},${progressRow(scope, row)})`;
  return `IFERROR(IF(${cell}="","",${cell}),"")`;
}

/** Whether the task in a row of the WBS is finished by what Progress says now (`isFinished`). */
export function isFinishedTask(scope: BoardScope, row: string): string {
  const cell = (id: string) => `INDEX(${scope.column('progress', id)},${progressRow(scope, row)})`;
  return `IFERROR(${finishedFormula({ cell })},FALSE)`;
}
