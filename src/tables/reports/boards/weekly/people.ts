import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { isLateFormula } from '../lateRows';
import { listColumns } from '../listColumns';
import { countOwned, personPick, unlistedOwners } from '../owners';
import { isOpenFormula } from '../progressConditions';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { nextPick } from './taskPicks';
import { weeklyRows } from './weeklyRows';

/** What everybody carries, and how many tasks want a report. */
export function people(stack: ReportStack): void {
  const { text, worked } = listColumns('people', 'people');
  const count = (id: string, label: Localized, condition: (scope: BoardScope) => string) =>
    worked(id, 'integer', label, 4, (scope, row) =>
      countOwned(scope, `INDEX(${scope.column('people', 'name')},${row})`, condition(scope)),
    );
  stack.list('people', personPick, weeklyRows.people, [
    text('name', words.columnName, 6),
    text('department', words.columnDepartment, 6),
    count('open', words.columnOpen, isOpenFormula),
    count('late', words.columnLate, isLateFormula),
    count('next', words.columnNext, (scope) => nextPick.condition(scope)),
  ]);
  stack.sentence('unlistedOwners', unlistedOwners);
  stack.sentence('notReported', (scope) => {
    const n = `COUNTIFS(${scope.column('progress', 'stale')},${scope.word('stale', 'stale')})`;
    const some = sayFormula(scope, words.notReportedCount, { n });
    return `=IF(${n}=0,${scope.text(words.allReported)},${some})`;
  });
}
