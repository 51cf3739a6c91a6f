import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope, GridColumn } from '../../../board/boardSpec';
import { sayFormula } from '../../../board/sayFormula';
import { countRows, holds, smallestOf, sumWhere } from '../../../computed/passingErrors';
import type { ReportStack } from '../reportStack';
import { summaryRows } from './summaryRows';

/**
 * Deviations by the causes of the list, users' own among them; the last lines count other causes, and delays
 * without one. An own delay that somebody typed may be an error: it counts as blank, and a line says where it stands.
 */
export function causes(stack: ReportStack): void {
  const last = summaryRows.causes - 1;
  const other = last - 1;
  const own = (scope: BoardScope) => scope.column('progress', 'ownDelay');
  const given = (scope: BoardScope) => scope.column('progress', 'cause');
  const ownDays = (scope: BoardScope, ...criteria: readonly string[]) =>
    sumWhere(own(scope), own(scope), '">0"', ...criteria);
  // To LibreOffice an error is a text that begins with a sign that no cause of a list begins with.
  const givenDays = (scope: BoardScope) => ownDays(scope, given(scope), '"?*"', given(scope), '"<>#*"');
  const isGiven = (scope: BoardScope) => holds(`${given(scope)}<>""`);
  const isLate = (scope: BoardScope) => holds(`${own(scope)}>0`);
  const missing = (scope: BoardScope) => `(1-${isGiven(scope)})*${isLate(scope)}`;
  const listed = (scope: BoardScope, column: string) =>
    `SUM(${scope.at('causes', column, 0)}:${scope.at('causes', column, other - 1)})`;
  const counted = (
    id: string,
    label: Localized,
    ofCause: (scope: BoardScope, cause: string) => string,
    ofAll: (scope: BoardScope) => string,
    ofNone: (scope: BoardScope) => string,
  ): GridColumn => ({
    id,
    label,
    type: 'integer',
    wide: 7,
    look: 'listed',
    formula: (scope, row) => {
      const cause = scope.cell('cause');
      if (row === last) return `=${ofNone(scope)}`;
      if (row === other) return `=${ofAll(scope)}-${listed(scope, id)}`;
      return `=IF(${cause}="","",${ofCause(scope, cause)})`;
    },
  });
  stack.grid({
    id: 'causes',
    rows: summaryRows.causes,
    header: true,
    columns: [
      {
        id: 'cause',
        label: words.columnCause,
        type: 'text',
        wide: 10,
        look: 'listed',
        formula: (scope, row) => {
          if (row === last) return `=${scope.text(words.causeMissing)}`;
          if (row === other) return `=${scope.text(words.causeUnlisted)}`;
          const cells = scope.column('lists', 'cause');
          return `=IF(ROWS(${cells})<${row + 1},"",INDEX(${cells},${row + 1})&"")`;
        },
      },
      counted(
        'tasks',
        words.columnTasks,
        (scope, cause) => `COUNTIF(${given(scope)},${cause})`,
        (scope) => countRows(isGiven(scope)),
        (scope) => countRows(missing(scope)),
      ),
      counted(
        'days',
        words.columnDelay,
        (scope, cause) => ownDays(scope, given(scope), cause),
        givenDays,
        (scope) => `${ownDays(scope)}-${givenDays(scope)}`,
      ),
    ],
  });
  stack.sentence('ownDelayErrors', (scope) => {
    const isError = `ISERROR(${own(scope)})`;
    const first = smallestOf(`(ROW(${own(scope)})-ROW(INDEX(${own(scope)},1))+1)/${isError}`, 1);
    const n = `SUMPRODUCT(${isError}*1)`;
    return `=IF(${n}=0,"",${sayFormula(scope, words.ownDelayErrors, { n, row: first })})`;
  });
}
