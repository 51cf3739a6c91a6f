import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { finishedRowsFormula } from '../../../computed/finished';
import { countRows } from '../../../computed/passingErrors';
import { isLateFormula } from '../lateRows';
import { listColumns } from '../listColumns';
import { countOwned, countOwners, personPick, unlistedOwners } from '../owners';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { input } from './summaryParts';
import { summaryRows } from './summaryRows';

/** Who did what. */
export function team(stack: ReportStack): void {
  const { text, worked } = listColumns('people', 'people');
  const count = (id: string, label: Localized, condition: (scope: BoardScope) => string) =>
    worked(id, 'integer', label, 4, (scope, row) =>
      countOwned(scope, `INDEX(${scope.column('people', 'name')},${row})`, condition(scope)),
    );
  stack.sentence(
    'teamSum',
    (scope) => {
      const departments = scope.column('people', 'department');
      const has = `(${personPick.condition(scope)})`;
      const place = `(ROW(${departments})-ROW(INDEX(${departments},1))+1)`;
      const key = `${departments}&"|"&${has}`;
      return `=${sayFormula(scope, words.teamSum, {
        people: countOwners(scope),
        // A department counts in the first row of somebody who has a task.
        departments: countRows(`${has}*(${departments}<>"")*(MATCH(${key},${key},0)=${place})`),
      })}`;
    },
    'listed',
  );
  stack.list('people', personPick, summaryRows.people, [
    text('name', words.columnName, 6),
    text('department', words.columnDepartment, 6),
    count('tasks', words.columnTasks, () => '1'),
    count('finished', words.columnFinished, finishedRowsFormula),
    count('late', words.columnLate, isLateFormula),
  ]);
  stack.sentence('unlistedOwners', unlistedOwners);
  input(stack, 'summaryGrowth', words.growth, words.growthPrompt);
}
