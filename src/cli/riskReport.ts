import { durationRange, isCertain } from '../project/risk/durationRange';
import type { RiskSettings } from '../project/risk/riskSimulation';
import type { ScheduleRisk } from '../project/risk/scheduleRisk';
import { standings } from '../project/schedule/network';
import { formatIsoDay, type Day } from '../project/values/day';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';

/** The shares of trials that are told by default, in per cent. */
const PERCENTS = [10, 50, 80, 90] as const;

/** Bars of the histogram at most. */
const BARS = 24;

function rounded(number: number, digits = 4): number {
  return Number(number.toFixed(digits));
}

/** A day that somebody may want to keep, and how likely that is. */
function kept(day: Day | null, { probabilityBy }: ScheduleRisk) {
  return day === null ? null : { day: formatIsoDay(day), probability: probabilityBy(day) };
}

/** The finish that the project form asks for. */
function askedFinish({ values }: ProjectFacts): Day | null {
  const value = values.get('finishDate');
  return typeof value === 'number' ? Math.floor(value) : null;
}

/** Tasks at the bottom of the outline, those that set the finish most often first. */
function reportTasks({ tasks, schedule }: ProjectFacts, { tasks: risks }: ScheduleRisk) {
  return risks
    .filter(({ row }) => schedule.tasks[row].type === 'task')
    .sort(
      (one, other) =>
        other.criticality - one.criticality ||
        (other.cruciality ?? 0) - (one.cruciality ?? 0) ||
        one.row - other.row,
    )
    .map(({ row, criticality, cruciality }) => {
      const { id, name } = tasks[row];
      const { optimistic, mostLikely, pessimistic } = durationRange(tasks[row]);
      return {
        id,
        code: schedule.outline.codes[row],
        name,
        optimistic,
        mostLikely,
        pessimistic,
        criticality: rounded(criticality),
        cruciality: cruciality === null ? null : rounded(cruciality),
      };
    });
}

/**
 * The risk of a schedule as plain data: days in ISO 8601, figures of time in working days from the project start,
 * probabilities as shares.
 */
export function riskReport(facts: ProjectFacts, settings: RiskSettings, risk: ScheduleRisk) {
  const { distribution, dayOf } = risk;
  const { network } = facts.forecast;
  const open = facts.tasks.filter(
    (task, row) =>
      network.isSummary[row] === 0 &&
      network.standing[row] !== standings.FINISHED &&
      !isCertain(durationRange(task)),
  );
  const at = (finish: number) => ({ day: formatIsoDay(dayOf(finish)), workingDays: rounded(finish) });
  return {
    ...settings,
    openTasks: open.length,
    percentiles: PERCENTS.map((percent) => ({ percent, ...at(distribution.percentile(percent / 100)) })),
    mean: at(distribution.mean),
    standardDeviation: rounded(distribution.standardDeviation),
    earliest: at(distribution.least),
    latest: at(distribution.greatest),
    plannedFinish: kept(facts.schedule.finish, risk),
    askedFinish: kept(askedFinish(facts), risk),
    histogram: distribution
      .histogram(BARS)
      .map(({ until, count }) => ({ until: formatIsoDay(dayOf(until)), count })),
    tasks: reportTasks(facts, risk),
  };
}
