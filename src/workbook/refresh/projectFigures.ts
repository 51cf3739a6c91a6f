import { dayOfWorkingIndex } from '../../project/calendar/workingDays';
import { projectEarnedValue, type EarnedMeasures } from '../../project/earnedValue/projectEarnedValue';
import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { isBlankRow } from '../rows/isBlankRow';
import { earnedPlan } from './earnedPlan';
import { asTheyAre } from './healing';
import type { ProjectFacts } from './projectFacts';

/** The last day that a cell can hold, 9999-12-31; at a pace near zero a forecast goes beyond it. */
const lastDay = 2_958_465;

/** Takes off what differs between machines in the last digits. */
function tidy(value: number | null): CellInput {
  return value === null || !Number.isFinite(value) ? '' : Math.round(value * 1e6) / 1e6;
}

/** The measures of the project as a whole. */
export function projectFigures(facts: ProjectFacts): EarnedMeasures {
  return projectEarnedValue(earnedPlan(facts)).project;
}

/** The cells of earned schedule on the project form, by id. */
export function earnedScheduleCells(facts: ProjectFacts, { time }: EarnedMeasures): [string, CellInput][] {
  const finish = time.forecastFinish === null ? null : dayOfWorkingIndex(facts.calendar, time.forecastFinish);
  return [
    ['es', tidy(time.es)],
    ['at', tidy(time.at)],
    ['svT', tidy(time.svT)],
    ['spiT', tidy(time.spiT)],
    ['ieacT', tidy(time.ieacT)],
    ['tspi', tidy(typeof time.tspi === 'number' ? time.tspi : null)],
    ['esFinish', finish === null || finish > lastDay ? '' : finish],
  ];
}

/** How the project stands at its status date, as a row of the history. */
function snapshotCells(facts: ProjectFacts, { cost, time }: EarnedMeasures): Map<string, CellInput> {
  const money = (value: number | null): CellInput => (value === null ? '' : Math.round(value * 100) / 100);
  const { method } = earnedPlan(facts).forecast;
  return new Map<string, CellInput>([
    ['date', facts.statusDate ?? ''],
    ['bac', money(cost.bac)],
    ['pv', money(cost.pv)],
    ['ev', money(cost.ev)],
    ['ac', money(cost.ac)],
    ['spi', tidy(cost.spi)],
    ['cpi', tidy(cost.cpi)],
    ['es', tidy(time.es)],
    ['spiT', tidy(time.spiT)],
    ['eac', money(cost.eac[method])],
    ['percentComplete', tidy(cost.percentComplete)],
    ['forecastFinish', facts.forecast.finish ?? ''],
  ]);
}

/**
 * The history with how the project stands now: a row a status date. The row of the same date is written again,
 * so that recording twice is the same as once.
 */
export function historyRows(facts: ProjectFacts, table: LocatedTable): DesiredRow[] {
  const cells = snapshotCells(facts, projectFigures(facts));
  const date = table.columnOf.get('date') ?? -1;
  const there = table.snapshot.values.findIndex((row) => row[date] === facts.statusDate);
  const isEmpty = table.snapshot.formulas.every(isBlankRow);
  const rows = isEmpty ? [] : asTheyAre(table);
  if (there >= 0) return rows.map((row) => (row.existing === there ? { ...row, cells } : row));
  return [...rows, { existing: undefined, cells }];
}
