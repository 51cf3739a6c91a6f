import { reportWords as words } from '../../../../words/reportWords';
import { holds } from '../../../computed/passingErrors';
import { currentFinish } from '../foreseenTask';
import { listColumns } from '../listColumns';
import { isFinishedTask, ofProgress, progressRow } from '../../../board/ofProgress';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { signedDays } from '../signedDays';
import { summaryRows } from './summaryRows';

/** All milestones by the days on which they are planned; undated ones last. */
const milestonePick: Pick = {
  table: 'tasks',
  tiesById: true,
  anchor: 'id',
  condition: (scope) => holds(`${scope.column('tasks', 'type')}=${scope.word('taskType', 'milestone')}`),
  rank: (scope) => {
    const day = `INT("0"&${scope.column('tasks', 'finish')})`;
    return `(${day}>0)*(200000-${day})`;
  },
};

/** Every milestone with its slip; one that was reached says so. */
export function milestones(stack: ReportStack): void {
  const { text, worked } = listColumns('milestones', 'tasks');
  const day = { align: 'Center' } as const;
  stack.subheading(words.milestones);
  stack.list('milestones', milestonePick, summaryRows.milestones, [
    text('code', words.columnCode, 2, day),
    text('name', words.columnMilestone, 8),
    worked(
      'baselineFinish',
      'date',
      words.columnBaseline,
      4,
      (scope, row) => ofProgress(scope, row, 'baselineFinish'),
      day,
    ),
    worked(
      'current',
      'date',
      words.columnCurrent,
      4,
      (scope, row) => {
        return `IFERROR(${currentFinish(scope, progressRow(scope, row))},"")`;
      },
      day,
    ),
    worked(
      'slip',
      'days',
      words.columnWorkingDays,
      4,
      (scope, row) => ofProgress(scope, row, 'daysLate'),
      signedDays,
    ),
    worked(
      'light',
      'light',
      words.columnLight,
      2,
      (scope, row) => {
        return `IF(${isFinishedTask(scope, row)},${scope.text(words.reached)},${ofProgress(scope, row, 'light')})`;
      },
      day,
    ),
  ]);
}
