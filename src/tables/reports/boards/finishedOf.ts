import type { BoardScope } from '../../board/boardSpec';
import { finishedRowsFormula } from '../../computed/finished';
import { countRows } from '../../computed/passingErrors';

/**
 * How many finished tasks meet a criterion of `COUNTIFS` on a column of the WBS; finished is what Progress says now,
 * not what the last refresh rolled up.
 *
 * @param also a further condition, over columns of the progress table.
 */
export function finishedOf(scope: BoardScope, column: string, criterion: string, also = '1'): string {
  const ids = `${scope.column('tasks', 'id')},${scope.column('progress', 'id')}`;
  const ofWbs = `COUNTIFS(${ids},${scope.column('tasks', column)},${criterion})>0`;
  return countRows(`${finishedRowsFormula(scope)}*(${ofWbs})*${also}`);
}
