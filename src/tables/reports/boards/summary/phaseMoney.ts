import { localized, type Localized } from '../../../../words/language';
import { moneyFormats } from '../../../../words/moneyUnits';
import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { BoardScope, GridColumn } from '../../../board/boardSpec';
import { sayFormula } from '../../../board/sayFormula';
import { signedMoneyFormula } from '../../../shownMoney';
import { pickCount } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { otherPhasesSum, phaseFigure, phaseRow } from './phaseFigures';
import { phasePick } from './phases';
import { summaryRows } from './summaryRows';

/** An amount of a row; `formula` is an expression. */
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
    formula: (scope, place) => `=${formula(scope, place)}`,
  };
}

/** What was earned less what it cost; blank where one is not known. */
function variance(formula: (scope: BoardScope, figure: 'ev' | 'ac', place: number) => string): GridColumn {
  return {
    id: 'cv',
    label: words.columnCost,
    type: 'text',
    wide: 5,
    look: 'listed',
    align: 'Right',
    formula: (scope, place) => {
      const [ev, ac] = [formula(scope, 'ev', place), formula(scope, 'ac', place)];
      const said = signedMoneyFormula(`(${ev}-${ac})`, scope.language);
      return `=IF(COUNT(${ev},${ac})<2,"",${said})`;
    },
  };
}

/** What the phases that the list has no room for were given and cost together, so that nothing of the sum is missing. */
function otherPhases(stack: ReportStack): void {
  const blank = localized('', '');
  const ofOthers = (figure: 'budget' | 'ev' | 'ac') => (scope: BoardScope) => {
    const has = `${pickCount(phasePick, scope)}>${summaryRows.phases}`;
    return `IF(${has},${otherPhasesSum(scope, figure)},"")`;
  };
  const helper = (id: 'ev' | 'ac'): GridColumn => ({
    ...{ id, label: blank, type: 'money', wide: 1, look: 'helper' },
    formula: (scope) => `=${ofOthers(id)(scope)}`,
  });
  stack.helpers('otherPhasesNumbers', [helper('ev'), helper('ac')]);
  stack.grid({
    id: 'otherPhases',
    rows: 1,
    header: false,
    columns: [
      {
        id: 'name',
        label: blank,
        type: 'text',
        wide: 9,
        look: 'listed',
        formula: (scope) => {
          const all = pickCount(phasePick, scope);
          const rest = sayFormula(scope, words.otherPhases, { n: `${all}-${summaryRows.phases}` });
          return `=IF(${all}>${summaryRows.phases},${rest},"")`;
        },
      },
      amount('budget', blank, ofOthers('budget')),
      amount('ac', blank, (scope) => scope.at('otherPhasesNumbers', 'ac', 0)),
      variance((scope, figure) => scope.at('otherPhasesNumbers', figure, 0)),
    ],
  });
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
  const ofPhase = (figure: 'budget' | 'ac') => (scope: BoardScope, place: number) =>
    `IF(${phaseRow(scope, place)}="","",${phaseFigure(scope, figure, place)})`;
  stack.subheading(words.phaseMoney);
  stack.grid({
    id: 'phaseMoney',
    rows: summaryRows.phases,
    header: true,
    columns: [
      ofTasks('code', words.columnCode, 2),
      ofTasks('name', words.columnPhase, 7),
      amount('budget', words.columnBudget, ofPhase('budget')),
      amount('ac', reportFigureWords.ac, ofPhase('ac')),
      variance(phaseFigure),
    ],
  });
  otherPhases(stack);
}
