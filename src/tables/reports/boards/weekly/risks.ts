import { reportWords as words } from '../../../../words/reportWords';
import { holds } from '../../../computed/passingErrors';
import { isOpenRiskFormula, openRiskCountFormula, openRisksFormula } from '../../../dashboard/openRisks';
import { listColumns } from '../listColumns';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { weeklyRows } from './weeklyRows';

/** Occurred and triggered risks, then the high ones that are open, by score. */
const riskPick: Pick = {
  table: 'risks',
  anchor: 'description',
  condition: (scope) => {
    const cells = (id: string) => scope.column('risks', id);
    const status = (id: string) => holds(`${cells('status')}=${scope.word('riskStatus', id)}`);
    const high = holds(`${cells('level')}=${scope.word('riskLevel', 'high')}`);
    return `${holds(`${cells('description')}<>""`)}*((${status('triggered')}+${status('occurred')}+${isOpenRiskFormula(scope)}*${high})>0)`;
  },
  rank: (scope) => {
    const cells = (id: string) => scope.column('risks', id);
    const status = (id: string) => holds(`${cells('status')}=${scope.word('riskStatus', id)}`);
    return `${status('occurred')}*200000+${status('triggered')}*100000+ROUND(("0"&${cells('score')})*1000,0)`;
  },
};

/** How the risks stand, and those that tell. */
export function risks(stack: ReportStack): void {
  const { text } = listColumns('risks', 'risks');
  stack.sentence(
    'riskSum',
    (scope) => {
      const [filled, status] = [scope.column('risks', 'description'), scope.column('risks', 'status')];
      const having = (id: string) => `COUNTIFS(${filled},"?*",${status},${scope.word('riskStatus', id)})`;
      return `=${sayFormula(scope, words.riskSum, {
        open: openRiskCountFormula(scope),
        high: openRisksFormula(scope, scope.column('risks', 'level'), scope.word('riskLevel', 'high')),
        triggered: having('triggered'),
        occurred: having('occurred'),
      })}`;
    },
    'cell',
  );
  stack.list(
    'risks',
    riskPick,
    weeklyRows.risks,
    [
      text('description', words.columnRisk, 8, { look: 'wrapped' }),
      text('level', words.columnLevel, 2, { list: 'riskLevel', align: 'Center' }),
      text('status', words.columnState, 3, { list: 'riskStatus', align: 'Center' }),
      text('owner', words.columnOwner, 3, { look: 'wrapped' }),
      text('measures', words.columnMeasures, 8, { look: 'wrapped' }),
    ],
    'tall',
  );
}
