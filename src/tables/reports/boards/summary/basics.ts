import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import { finishedRowsFormula } from '../../../computed/finished';
import { countRows, greatestOf, leastOf } from '../../../computed/passingErrors';
import { forecastFinishExpression } from '../../../dashboard/forecastFinish';
import { pairRow, type LabelledValue } from '../pairRows';
import type { ReportStack } from '../reportStack';
import { UNKNOWN } from '../unknownSign';
import { sayFormula } from '../../../board/sayFormula';
import { money, named, paragraph } from './summaryParts';

/** The least or the greatest of a column of the progress table; a dash where it holds nothing. */
function extreme(
  id: string,
  label: Localized,
  find: (...cells: readonly string[]) => string,
  ...columns: readonly string[]
): LabelledValue {
  return {
    id,
    label,
    type: 'date',
    formula: (scope) => {
      const cells = columns.map((column) => scope.column('progress', column));
      return `IF(COUNT(${cells.join()})=0,${UNKNOWN},${find(...cells)})`;
    },
  };
}

/** Who and what the project is. */
export function basics(stack: ReportStack): void {
  pairRow(stack, named('projectName', words.projectName, 'text'), named('projectCode', words.code, 'text'));
  pairRow(
    stack,
    named('strategicArea', words.strategicArea, 'text'),
    named('sponsor', words.sponsor, 'text'),
  );
  pairRow(stack, named('manager', words.manager, 'text'), money('budgetTotal', words.budget));
  pairRow(
    stack,
    extreme('baselineStart', words.baselineStart, leastOf, 'baselineStart'),
    extreme('baselineFinish', words.baselineFinish, greatestOf, 'baselineFinish'),
  );
  pairRow(stack, extreme('actualStart', words.actualStart, leastOf, 'actualStart'), {
    id: 'forecastFinish',
    label: words.columnCurrent,
    type: 'date',
    formula: (scope) => forecastFinishExpression(scope, UNKNOWN),
  });
  pairRow(stack, named('projectDaysLate', words.finishDeviation, 'days', words.signedDaysFormat), {
    id: 'tasksDone',
    label: words.tasksDone,
    type: 'text',
    formula: (scope) =>
      sayFormula(scope, words.countOf, {
        n: countRows(`ISNUMBER(${scope.column('progress', 'id')})*${finishedRowsFormula(scope)}`),
        of: `COUNT(${scope.column('progress', 'id')})`,
      }),
  });
  paragraph(stack, 'background', words.background);
  paragraph(stack, 'scope', words.scope);
}
