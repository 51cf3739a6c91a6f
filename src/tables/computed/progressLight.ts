import { costPerformanceIndex } from '../../project/measures/costPerformanceIndex';
import { light } from '../../project/measures/light';
import { taskMeasures } from '../../project/measures/lightBasis';
import { schedulePerformanceIndex } from '../../project/measures/schedulePerformanceIndex';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { lightCell } from './lightCell';
import { basisIs, basisIsNone, judgedDays, judgedIndex, judgedPoints, lightFormula } from './lightFormula';
import { lightRule } from './lightRule';
import { numberIn } from './numberIn';

/**
 * The light of a task by the basis in the settings: days late, points behind plan, SPI and CPI; combined is
 * the worse of days and points, since an index of a single small task swings too much.
 */
export function progressLightFormula(scope: FormulaScope): string {
  const cell = (id: string) => scope.cell(id);
  const byIndex = basisIs(scope, 'index');
  return lightFormula(scope, [
    judgedDays(scope, basisIsNone(scope, ['points', 'index']), cell('daysLate')),
    judgedPoints(scope, basisIsNone(scope, ['days', 'index']), cell('progressVariance')),
    judgedIndex(scope, byIndex, cell('earnedValue'), cell('plannedValue')),
    judgedIndex(scope, byIndex, cell('earnedValue'), cell('actualCost')),
  ]);
}

/** The same without a sheet. */
export const progressLight: CellComputation = (cell, { name }) => {
  const { basis, thresholds } = lightRule(name);
  const number = (id: string) => numberIn(cell(id));
  const measures = {
    daysLate: number('daysLate'),
    progressVariance: number('progressVariance'),
    schedulePerformanceIndex: schedulePerformanceIndex(number('earnedValue'), number('plannedValue')),
    costPerformanceIndex: costPerformanceIndex(number('earnedValue'), number('actualCost')),
  };
  return lightCell(light(taskMeasures(basis, measures), thresholds));
};
