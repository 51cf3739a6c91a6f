import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope, GridColumn } from '../../../board/boardSpec';
import { countRows, holds } from '../../../computed/passingErrors';
import type { ReportStack } from '../reportStack';
import { summaryRows } from './summaryRows';

/** Deviations by the causes of the list, users' own among them; the last line counts delays without one. */
export function causes(stack: ReportStack): void {
  const last = summaryRows.causes - 1;
  const own = (scope: BoardScope) => scope.column('progress', 'ownDelay');
  const given = (scope: BoardScope) => scope.column('progress', 'cause');
  const missing = (scope: BoardScope) => `(1-${holds(`${given(scope)}<>""`)})*(${own(scope)}>0)`;
  const counted = (
    id: string,
    label: Localized,
    ofCause: (scope: BoardScope, cause: string) => string,
    ofNone: (scope: BoardScope) => string,
  ): GridColumn => ({
    id,
    label,
    type: 'integer',
    wide: 7,
    look: 'listed',
    formula: (scope, row) => {
      const cause = scope.cell('cause');
      return row === last ? `=${ofNone(scope)}` : `=IF(${cause}="","",${ofCause(scope, cause)})`;
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
          const cells = scope.column('lists', 'cause');
          return `=IF(ROWS(${cells})<${row + 1},"",INDEX(${cells},${row + 1})&"")`;
        },
      },
      counted(
        'tasks',
        words.columnTasks,
        (scope, cause) => `COUNTIF(${given(scope)},${cause})`,
        (scope) => countRows(missing(scope)),
      ),
      counted(
        'days',
        words.columnDelay,
        (scope, cause) => `SUMIFS(${own(scope)},${given(scope)},${cause},${own(scope)},">0")`,
        (scope) => `SUMPRODUCT(${missing(scope)}*${own(scope)})`,
      ),
    ],
  });
}
