import { finishedRows, openCountFormula } from '../computed/finished';
import { numberIn } from '../computed/numberIn';
import type { BoardContext, BoardScope } from '../board/boardSpec';

/**
 * Items that were due before the status date and are not done: unfinished tasks whose baseline has ended, and
 * reviews of risks. An expression without an equals sign.
 */
export function overdueItemsFormula(scope: BoardScope): string {
  const { column, name } = scope;
  const due = [column('progress', 'baselineFinish'), `"<"&${name('statusDate')}`];
  const tasks = openCountFormula(scope, due);
  const reviews = `COUNTIFS(${column('risks', 'nextReview')},"<"&${name('statusDate')})`;
  return `IF(ISNUMBER(${name('statusDate')}),${tasks}+${reviews},0)`;
}

/** The same without a sheet. */
export function overdueItems({ column, name }: BoardContext): number {
  const status = numberIn(name('statusDate'));
  if (status === null) return 0;
  const finished = finishedRows(column);
  const isBefore = (day: unknown) => typeof day === 'number' && day < status;
  const tasks = column('progress', 'baselineFinish').filter((day, row) => isBefore(day) && !finished[row]);
  return tasks.length + column('risks', 'nextReview').filter(isBefore).length;
}
