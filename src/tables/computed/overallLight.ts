import { costPerformanceIndex } from '../../project/measures/costPerformanceIndex';
import { light, type Thresholds } from '../../project/measures/light';
import { sumMeasures } from '../../project/measures/lightBasis';
import { schedulePerformanceIndex } from '../../project/measures/schedulePerformanceIndex';
import type { AllMeasures } from '../../project/measures/lightBasis';
import type { FormulaScope } from '../spec';
import type { CellComputation } from './cellComputation';
import { lightCell } from './lightCell';
import {
  basisIs,
  basisIsNone,
  judgedDays,
  judgedIndex,
  judgedPoints,
  lightFormula,
  type JudgedMeasure,
} from './lightFormula';
import { lightRule } from './lightRule';
import { numberIn } from './numberIn';

/** Where the figures stand that the light of a sum of tasks judges; each may be blank. */
interface SumCells {
  readonly daysLate: string;
  readonly progressGap: string;
  readonly pv: string;
  readonly ev: string;
  readonly ac: string;
}

/** What the light of a sum of tasks judges, a phase or the project, each as expressions that never are errors. */
export function judgedSums(
  scope: FormulaScope,
  { daysLate, progressGap, pv, ev, ac }: SumCells,
): Readonly<Record<keyof AllMeasures, JudgedMeasure>> {
  const byIndex = basisIsNone(scope, ['days', 'points']);
  return {
    daysLate: judgedDays(scope, basisIsNone(scope, ['points', 'index']), daysLate),
    progressVariance: judgedPoints(scope, basisIs(scope, 'points'), progressGap),
    schedulePerformanceIndex: judgedIndex(scope, byIndex, ev, pv),
    costPerformanceIndex: judgedIndex(scope, byIndex, ev, ac),
  };
}

/** The same for the project. */
export function judgedOverall(scope: FormulaScope): Readonly<Record<keyof AllMeasures, JudgedMeasure>> {
  const name = (id: string) => scope.name(id);
  return judgedSums(scope, {
    daysLate: name('projectDaysLate'),
    progressGap: name('progressGap'),
    pv: name('pv'),
    ev: name('ev'),
    ac: name('ac'),
  });
}

/** The figures that the project's light judges, and by what rule; without a sheet. */
export function overallMeasures(name: Parameters<CellComputation>[1]['name']): {
  readonly judged: AllMeasures;
  readonly thresholds: Thresholds;
} {
  const { basis, thresholds } = lightRule(name);
  const figure = (id: string) => numberIn(name(id));
  const measures = {
    daysLate: figure('projectDaysLate'),
    progressVariance: figure('progressGap'),
    schedulePerformanceIndex: schedulePerformanceIndex(figure('ev'), figure('pv')),
    costPerformanceIndex: costPerformanceIndex(figure('ev'), figure('ac')),
  };
  return { judged: sumMeasures(basis, measures), thresholds };
}

/**
 * The project's light from its sums, never from the lights of its tasks: combined is the worst of days late,
 * SPI and CPI; else what the basis in the settings says.
 */
export function overallLightFormula(scope: FormulaScope): string {
  const {
    daysLate,
    progressVariance,
    schedulePerformanceIndex: spi,
    costPerformanceIndex: cpi,
  } = judgedOverall(scope);
  return lightFormula(scope, [daysLate, progressVariance, spi, cpi]);
}

/** The same without a sheet. */
export const overallLight: CellComputation = (_cell, { name }) => {
  const { judged, thresholds } = overallMeasures(name);
  return lightCell(light(judged, thresholds));
};
