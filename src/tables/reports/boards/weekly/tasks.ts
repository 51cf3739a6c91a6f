import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { reportedShareFormula } from '../../../computed/reportedShare';
import { givenReason, notGivenRules } from '../../../board/givenReason';
import { listColumns } from '../listColumns';
import type { ReportStack } from '../reportStack';
import { signedDays } from '../signedDays';
import { foreseenStart, foreseenTask } from '../foreseenTask';
import { latePick, nextPick, workPick } from './taskPicks';
import { weeklyRows } from './weeklyRows';

/** What was done in the period. */
export function work(stack: ReportStack): void {
  const { text, number, worked } = listColumns('work', 'progress');
  const within = (scope: BoardScope, cell: string) =>
    `IFERROR(AND(${cell}>=${scope.at('period', 'from', 0)},${cell}<=${scope.at('period', 'to', 0)}),FALSE)`;
  stack.list('work', workPick, weeklyRows.work, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('name', words.columnTask, 8),
    text('owner', words.columnOwner, 3),
    worked(
      'state',
      'text',
      words.columnState,
      2,
      (scope, row) => {
        const cell = (id: string) => `INDEX(${scope.column('progress', id)},${row})`;
        const begun = `IF(${within(scope, cell('actualStart'))},${scope.text(words.begun)},${scope.text(words.continued)})`;
        return `IF(${within(scope, cell('actualFinish'))},${scope.text(words.columnFinished)},${begun})`;
      },
      { align: 'Center' },
    ),
    worked('done', 'percent', words.columnDone, 2, (scope, row) => {
      const cell = (id: string) => `INDEX(${scope.column('progress', id)},${row})`;
      return reportedShareFormula({ cell }, (share) => share);
    }),
    worked(
      'finish',
      'date',
      words.columnFinish,
      3,
      (scope, row) => {
        const cell = (id: string) => `INDEX(${scope.column('progress', id)},${row})`;
        return `IF(ISNUMBER(${cell('actualFinish')}),${cell('actualFinish')},${foreseenTask(scope, row)})`;
      },
      { align: 'Center' },
    ),
    number('daysLate', 'days', words.columnDays, 2, signedDays),
    text('light', words.columnLight, 2, { list: 'light', align: 'Center' }),
  ]);
}

/** What comes in the next one. */
export function next(stack: ReportStack): void {
  const { text, worked } = listColumns('next', 'progress');
  stack.list('next', nextPick, weeklyRows.next, [
    text('code', words.columnCode, 2, { align: 'Center' }),
    text('name', words.columnTask, 10),
    text('owner', words.columnOwner, 4),
    worked('forecastStart', 'date', words.columnStart, 4, foreseenStart, { align: 'Center' }),
    worked('forecastFinish', 'date', words.columnFinish, 4, foreseenTask, { align: 'Center' }),
  ]);
}

/** What is late, with cause and next step. */
export function late(stack: ReportStack): void {
  const { text, number, worked } = listColumns('late', 'progress');
  stack.list(
    'late',
    latePick,
    weeklyRows.late,
    [
      text('code', words.columnCode, 2, { align: 'Center' }),
      text('name', words.columnTask, 4, { look: 'wrapped' }),
      text('owner', words.columnOwner, 3, { look: 'wrapped' }),
      number('daysLate', 'days', words.columnDays, 2, signedDays),
      worked(
        'cause',
        'text',
        words.columnCause,
        6,
        (scope, row) => {
          const cell = (id: string) => `IFERROR(INDEX(${scope.column('progress', id)},${row})&"","")`;
          const [cause, why] = [cell('cause'), cell('explanation')];
          const colon = `IF(AND(${cause}<>"",${why}<>""),${scope.text(words.colon)},"")`;
          return givenReason(scope, row, `${cause}&${colon}&${why}`);
        },
        { look: 'wrapped', rules: notGivenRules('late', 'cause') },
      ),
      worked(
        'nextStep',
        'text',
        words.columnNextStep,
        5,
        (scope, row) =>
          givenReason(scope, row, `IFERROR(INDEX(${scope.column('progress', 'nextStep')},${row})&"","")`),
        { look: 'wrapped', rules: notGivenRules('late', 'nextStep') },
      ),
      text('light', words.columnLight, 2, { list: 'light', align: 'Center' }),
    ],
    'taller',
  );
}
