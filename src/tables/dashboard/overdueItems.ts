import { numberIn } from '../computed/numberIn';
import type { BoardContext, BoardScope } from '../board/boardSpec';

/**
 * Items that were due before the status date and are not done: unfinished tasks whose baseline has ended, and
 * reviews of risks. An expression without an equals sign.
 */
export function overdueItemsFormula({ column, name }: BoardScope): string {
  const progress = (id: string) => column('progress', id);
  const due = `${progress('baselineFinish')},"<"&${name('statusDate')},${progress('actualFinish')},""`;
  const tasks = `COUNTIFS(${due})-COUNTIFS(${due},${progress('actualPercent')},">=1")`;
  const reviews = `COUNTIFS(${column('risks', 'nextReview')},"<"&${name('statusDate')})`;
  return `IF(ISNUMBER(${name('statusDate')}),${tasks}+${reviews},0)`;
}

/** The same without a sheet. */
export function overdueItems({ column, name }: BoardContext): number {
  const status = numberIn(name('statusDate'));
  if (status === null) return 0;
  const [finishes, shares] = [column('progress', 'actualFinish'), column('progress', 'actualPercent')];
  const isBefore = (day: unknown) => typeof day === 'number' && day < status;
  const tasks = column('progress', 'baselineFinish').filter(
    (day, row) => isBefore(day) && finishes[row] === '' && (numberIn(shares[row]) ?? 0) < 1,
  );
  return tasks.length + column('risks', 'nextReview').filter(isBefore).length;
}
