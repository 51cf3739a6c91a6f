import { costPerformanceIndex } from '../../project/measures/costPerformanceIndex';
import { schedulePerformanceIndex } from '../../project/measures/schedulePerformanceIndex';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { judgedLight } from './judgedLight';
import { basisIs, basisIsNone, judgedDays, judgedIndex, judgedPoints, lightFormula } from './lightFormula';
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
export const overallLight: CellComputation = (_cell, context) => {
  const basis = context.name('lightBasis');
  const figure = (id: string) => numberIn(context.name(id));
  const byIndex = basis !== 'days' && basis !== 'points';
  return judgedLight(
    {
      daysLate: basis === 'points' || basis === 'index' ? null : figure('projectDaysLate'),
      progressVariance: basis === 'points' ? figure('progressGap') : null,
      schedulePerformanceIndex: byIndex ? schedulePerformanceIndex(figure('ev'), figure('pv')) : null,
      costPerformanceIndex: byIndex ? costPerformanceIndex(figure('ev'), figure('ac')) : null,
    },
    context,
  );
};
