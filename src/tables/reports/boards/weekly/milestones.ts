import { reportWords as words } from '../../../../words/reportWords';
import { holds } from '../../../computed/passingErrors';
import { listColumns } from '../listColumns';
import { ofProgress, progressRow } from '../../../board/ofProgress';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { signedDays } from '../signedDays';
import { foreseenTask } from '../foreseenTask';
import { weeklyRows } from './weeklyRows';

/** Milestones that are still to be reached, by the days on which they are foreseen; undated ones last. */
const milestonePick: Pick = {
  table: 'tasks',
  tiesById: true,
  anchor: 'id',
  condition: (scope) => {
    const cells = (id: string) => scope.column('tasks', id);
    const isMilestone = holds(`${cells('type')}=${scope.word('taskType', 'milestone')}`);
    // Their order is blank for those that are reached, and for one without a day.
    return `${isMilestone}*((ISNUMBER(${cells('milestoneOrder')})+(1-ISNUMBER(${cells('finish')})))>0)`;
  },
  rank: (scope) => {
    const day = `INT("0"&${scope.column('tasks', 'milestoneOrder')})`;
    return `(${day}>0)*(200000-${day})`;
  },
};

/** Milestones ahead by their days. */
export function milestones(stack: ReportStack): void {
  const { text, worked } = listColumns('milestones', 'tasks');
  stack.list('milestones', milestonePick, weeklyRows.milestones, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('name', words.columnMilestone, 8),
    worked(
      'baselineFinish',
      'date',
      words.columnBaseline,
      4,
      (scope, row) => ofProgress(scope, row, 'baselineFinish'),
      { align: 'Center' },
    ),
    worked(
      'forecastFinish',
      'date',
      words.columnForeseen,
      4,
      (scope, row) => `IFERROR(${foreseenTask(scope, progressRow(scope, row))},"")`,
      { align: 'Center' },
    ),
    worked(
      'daysLate',
      'days',
      words.columnWorkingDays,
      4,
      (scope, row) => ofProgress(scope, row, 'daysLate'),
      signedDays,
    ),
    worked('light', 'light', words.columnLight, 2, (scope, row) => ofProgress(scope, row, 'light'), {
      align: 'Center',
    }),
  ]);
}
