import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope, GridColumn } from '../../../board/boardSpec';
import { countRows, holds, sumWhere } from '../../../computed/passingErrors';
import type { ReportStack } from '../reportStack';
import { summaryRows } from './summaryRows';

/** Deviations by the causes of the list, users' own among them; the last lines count other causes, and delays without one. */
export function causes(stack: ReportStack): void {
  const last = summaryRows.causes - 1;
  const other = last - 1;
  const own = (scope: BoardScope) => scope.column('progress', 'ownDelay');
  const given = (scope: BoardScope) => scope.column('progress', 'cause');
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
      // An own delay that somebody typed may be an error: the lines above leave it out, the last two are blank then.
      if (row === last) return `=IFERROR(${ofNone(scope)},"")`;
      if (row === other) return `=IFERROR(${ofAll(scope)}-${listed(scope, id)},"")`;
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
        (scope, cause) => sumWhere(own(scope), own(scope), '">0"', given(scope), cause),
        (scope) => `SUMPRODUCT(${isGiven(scope)}*${isLate(scope)}*${own(scope)})`,
        (scope) => `SUMPRODUCT(${missing(scope)}*${own(scope)})`,
      ),
    ],
  });
}
