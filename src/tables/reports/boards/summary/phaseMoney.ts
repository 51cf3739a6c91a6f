import type { Localized } from '../../../../words/language';
import { moneyFormats } from '../../../../words/moneyUnits';
import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { BoardScope, GridColumn } from '../../../board/boardSpec';
import { signedMoneyFormula } from '../../../shownMoney';
import type { ReportStack } from '../reportStack';
import { phaseFigure, phaseRow } from './phaseFigures';
import { summaryRows } from './summaryRows';

function amount(
  id: string,
  label: Localized,
  formula: (scope: BoardScope, place: number) => string,
): GridColumn {
  return {
    id,
    label,
    type: 'money',
    wide: 5,
    look: 'listed',
    numberFormat: moneyFormats.scaled,
    formula: (scope, place) => `=IF(${phaseRow(scope, place)}="","",${formula(scope, place)})`,
  };
}

/** What each phase was given, and what it has cost. */
export function phaseMoney(stack: ReportStack): void {
  const ofTasks = (id: string, label: Localized, wide: number): GridColumn => ({
    id,
    label,
    type: 'text',
    wide,
    look: 'listed',
    align: id === 'code' ? 'Center' : 'Left',
    formula: (scope, place) => `=${scope.at('phases', id, place)}&""`,
  });
  stack.subheading(words.phaseMoney);
  stack.grid({
    id: 'phaseMoney',
    rows: summaryRows.phases,
    header: true,
    columns: [
      ofTasks('code', words.columnCode, 2),
      ofTasks('name', words.columnPhase, 7),
      amount('budget', words.columnBudget, (scope, place) => phaseFigure(scope, 'budget', place)),
      amount('ac', reportFigureWords.ac, (scope, place) => phaseFigure(scope, 'ac', place)),
      {
        id: 'cv',
        label: words.columnCost,
        type: 'text',
        wide: 5,
        look: 'listed',
        align: 'Right',
        formula: (scope, place) => {
          const [ev, ac] = [phaseFigure(scope, 'ev', place), phaseFigure(scope, 'ac', place)];
          const variance = signedMoneyFormula(`(${ev}-${ac})`, scope.language);
          return `=IF(COUNT(${ev},${ac})<2,"",${variance})`;
        },
      },
    ],
  });
}
