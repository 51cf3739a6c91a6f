import { costPerformanceIndex } from '../../project/measures/costPerformanceIndex';
import { schedulePerformanceIndex } from '../../project/measures/schedulePerformanceIndex';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { judgedLight } from './judgedLight';
import { basisIs, basisIsNone, judgedDays, judgedIndex, judgedPoints, lightFormula } from './lightFormula';
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
export const progressLight: CellComputation = (cell, context) => {
  const basis = context.name('lightBasis');
  const number = (id: string) => numberIn(cell(id));
  const byIndex = basis === 'index';
  return judgedLight(
    {
      daysLate: basis === 'points' || byIndex ? null : number('daysLate'),
      progressVariance: basis === 'days' || byIndex ? null : number('progressVariance'),
      schedulePerformanceIndex: byIndex
        ? schedulePerformanceIndex(number('earnedValue'), number('plannedValue'))
        : null,
      costPerformanceIndex: byIndex
        ? costPerformanceIndex(number('earnedValue'), number('actualCost'))
        : null,
    },
    context,
  );
};
