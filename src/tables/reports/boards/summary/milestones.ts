import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { foreseenFinishFormula } from '../../../computed/foreseenFinish';
import { holds } from '../../../computed/passingErrors';
import { listColumns } from '../listColumns';
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
  const found = (scope: BoardScope, row: string, column: string) =>
    `INDEX(${scope.column('progress', column)},MATCH(INDEX(${scope.column('tasks', 'id')},${row}),${scope.column('progress', 'id')},0))`;
  const shown = (scope: BoardScope, row: string, column: string) =>
    `IFERROR(IF(${found(scope, row, column)}="","",${found(scope, row, column)}),"")`;
  const day = { align: 'Center' } as const;
  stack.subheading(words.milestones);
  stack.list('milestones', milestonePick, summaryRows.milestones, [
    text('code', words.columnCode, 2, day),
    text('name', words.columnMilestone, 9),
    worked(
      'baselineFinish',
      'date',
      words.columnBaseline,
      4,
      (scope, row) => shown(scope, row, 'baselineFinish'),
      day,
    ),
    worked(
      'current',
      'date',
      words.columnCurrent,
      4,
      (scope, row) => {
        const actual = found(scope, row, 'actualFinish');
        const foreseen = foreseenFinishFormula(found(scope, row, 'forecastFinish'), scope.name('statusDate'));
        return `IFERROR(IF(ISNUMBER(${actual}),${actual},${foreseen}),"")`;
      },
      day,
    ),
    worked('slip', 'days', words.columnDays, 3, (scope, row) => shown(scope, row, 'daysLate'), signedDays),
    worked(
      'light',
      'light',
      words.columnLight,
      2,
      (scope, row) => {
        const done = `N(INDEX(${scope.column('tasks', 'percentComplete')},${row}))>=1`;
        return `IF(${done},${scope.text(words.reached)},${shown(scope, row, 'light')})`;
      },
      day,
    ),
  ]);
}
