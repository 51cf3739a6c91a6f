import { costPerformanceIndex } from '../../project/measures/costPerformanceIndex';
import { light } from '../../project/measures/light';
import { sumMeasures } from '../../project/measures/lightBasis';
import { schedulePerformanceIndex } from '../../project/measures/schedulePerformanceIndex';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { lightCell } from './lightCell';
import { basisIs, basisIsNone, judgedDays, judgedIndex, judgedPoints, lightFormula } from './lightFormula';
import { lightRule } from './lightRule';
import { numberIn } from './numberIn';

/**
 * The project's light from its sums, never from the lights of its tasks: combined is the worst of days late,
 * SPI and CPI; else what the basis in the settings says.
 */
export function overallLightFormula(scope: FormulaScope): string {
  const name = (id: string) => scope.name(id);
  const byIndex = basisIsNone(scope, ['days', 'points']);
  return lightFormula(scope, [
    judgedDays(scope, basisIsNone(scope, ['points', 'index']), name('projectDaysLate')),
    judgedPoints(scope, basisIs(scope, 'points'), name('progressGap')),
    judgedIndex(scope, byIndex, name('ev'), name('pv')),
    judgedIndex(scope, byIndex, name('ev'), name('ac')),
  ]);
}

/** The same without a sheet. */
export const overallLight: CellComputation = (_cell, { name }) => {
  const { basis, thresholds } = lightRule(name);
  const figure = (id: string) => numberIn(name(id));
  const measures = {
    daysLate: figure('projectDaysLate'),
    progressVariance: figure('progressGap'),
    schedulePerformanceIndex: schedulePerformanceIndex(figure('ev'), figure('pv')),
    costPerformanceIndex: costPerformanceIndex(figure('ev'), figure('ac')),
  };
  return lightCell(light(sumMeasures(basis, measures), thresholds));
};
