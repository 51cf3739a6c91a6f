import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { countRows, holds } from '../../../computed/passingErrors';
import { isOpenRiskFormula } from '../../../dashboard/openRisks';
import type { ReportStack } from '../reportStack';
import { changePick } from './changes';
import { latePick } from './taskPicks';

/** What can wait for a decision from above: what it is called, and how many there are. */
const kinds: readonly { readonly label: Localized; readonly count: (scope: BoardScope) => string }[] = [
  {
    label: words.decisionChanges,
    count: (scope) => countRows(changePick.condition(scope)),
  },
  {
    label: words.decisionRisks,
    count: (scope) => {
      const cells = (id: string) => scope.column('risks', id);
      const escalated = holds(`${cells('strategy')}=${scope.word('riskStrategy', 'escalate')}`);
      return countRows(`${holds(`${cells('description')}<>""`)}*${isOpenRiskFormula(scope)}*${escalated}`);
    },
  },
  {
    label: words.decisionUnauthorised,
    count: (scope) => `N(${scope.name('unauthorisedChanges')})`,
  },
  {
    label: words.decisionLate,
    count: (scope) => {
      const cells = (id: string) => scope.column('progress', id);
      const red = holds(`${cells('light')}=${scope.word('light', 'red')}`);
      return countRows(`${latePick.condition(scope)}*${red}*(1-${holds(`${cells('nextStep')}<>""`)})`);
    },
  },
];

/** What waits for a decision, by kind; the tables name each. */
export function decisions(stack: ReportStack): void {
  stack.grid({
    id: 'decisions',
    rows: kinds.length,
    header: false,
    columns: [
      { id: 'kind', label: words.decisions, type: 'text', wide: 20, fixed: (row) => kinds[row].label },
      {
        id: 'count',
        label: words.columnTasks,
        type: 'integer',
        wide: 4,
        look: 'cell',
        align: 'Right',
        formula: (scope, row) => `=${kinds[row].count(scope)}`,
      },
    ],
  });
}
