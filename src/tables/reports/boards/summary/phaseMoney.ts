import type { Localized } from '../../../../words/language';
import { moneyFormats } from '../../../../words/moneyUnits';
import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { BoardScope, GridColumn } from '../../../board/boardSpec';
import type { ReportStack } from '../reportStack';
import { phaseFigure, phaseRow } from './phaseFigures';
import { summaryRows } from './summaryRows';

function amount(
  id: string,
  label: Localized,
  numberFormat: Localized,
  formula: (scope: BoardScope, place: number) => string,
): GridColumn {
  return {
    id,
    label,
    type: 'money',
    wide: 5,
    look: 'listed',
    numberFormat,
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
      amount('budget', words.columnBudget, moneyFormats.scaled, (scope, place) =>
        phaseFigure(scope, 'budget', place),
      ),
      amount('ac', reportFigureWords.ac, moneyFormats.scaled, (scope, place) =>
        phaseFigure(scope, 'ac', place),
      ),
      amount('cv', words.columnCost, moneyFormats.signed, (scope, place) => {
        const [ev, ac] = [phaseFigure(scope, 'ev', place), phaseFigure(scope, 'ac', place)];
        return `IF(COUNT(${ev},${ac})<2,"",${ev}-${ac})`;
      }),
    ],
  });
}
