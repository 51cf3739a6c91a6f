import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { finishedRowsFormula } from '../../../computed/finished';
import { isLateFormula } from '../lateRows';
import { listColumns } from '../listColumns';
import { countOwned, personPick } from '../owners';
import type { ReportStack } from '../reportStack';
import { input } from './summaryParts';
import { summaryRows } from './summaryRows';

/** Who did what. */
export function team(stack: ReportStack): void {
  const { text, worked } = listColumns('people', 'people');
  const count = (id: string, label: Localized, condition: (scope: BoardScope) => string) =>
    worked(id, 'integer', label, 4, (scope, row) =>
      countOwned(scope, `INDEX(${scope.column('people', 'name')},${row})`, condition(scope)),
    );
  stack.list('people', personPick, summaryRows.people, [
    text('name', words.columnName, 6),
    text('department', words.columnDepartment, 6),
    count('tasks', words.columnTasks, () => '1'),
    count('finished', words.columnFinished, finishedRowsFormula),
    count('late', words.columnLate, isLateFormula),
  ]);
  input(stack, 'summaryGrowth', words.growth, words.growthPrompt);
}
