import { dayOfWorkingIndex } from '../project/calendar/workingDays';
import { periodFigures } from '../project/earnedValue/periodFigures';
import {
  projectEarnedValue,
  type EarnedMeasures,
  type EarnedPlan,
  type ProjectEarnedValue,
} from '../project/earnedValue/projectEarnedValue';
import { weekEnds } from '../project/earnedValue/weekEnds';
import { formatIsoDay } from '../project/values/day';
import { earnedPlan } from '../workbook/refresh/earnedPlan';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';

/** The last day that a cell can hold, 9999-12-31; at a pace near zero a forecast goes beyond it. */
const LAST_DAY = 2_958_465;

/** How far behind plan and status date the weeks follow the forecast: ten years of working days. */
const FURTHEST = 2_600;

/** What is known of a workbook whose tables cannot be understood. */
const nothingKnown: EarnedPlan = {
  tasks: [],
  parents: [],
  earningRule: 'percent',
  statusDay: null,
  projectStart: 1,
  forecast: { method: 'byCpi', ownEstimate: null },
};

function isoOf(index: number | null, { calendar }: ProjectFacts): string | null {
  const day = index === null ? null : dayOfWorkingIndex(calendar, index);
  return day === null || day > LAST_DAY ? null : formatIsoDay(day);
}

/** The measures side by side, their day as a date. */
function dated({ cost, time }: EarnedMeasures, facts: ProjectFacts | undefined) {
  const forecastFinish = facts === undefined ? null : isoOf(time.forecastFinish, facts);
  return { ...cost, ...time, forecastFinish };
}

/** The curves week by week and at the status date, to the end of the plan and of the forecast. */
function reportPeriods({ curves, project }: ProjectEarnedValue, start: number, facts: ProjectFacts) {
  const { planned, earned, spent, statusDay, forecastFinish } = curves;
  if (planned === null && earned === null && spent === null) return [];
  const first = Math.min(start, planned?.first ?? start);
  const known = Math.max(first + (project.time.pd ?? 0) - 1, statusDay ?? first, first);
  const weeks = weekEnds(
    facts.calendar,
    first,
    Math.max(known, Math.min(forecastFinish ?? 0, known + FURTHEST)),
  );
  const isBetween = statusDay !== null && statusDay >= first && !weeks.includes(statusDay);
  const ends = isBetween ? [...weeks, statusDay].sort((one, other) => one - other) : weeks;
  return periodFigures(curves, ends).map(({ end, ...figures }) => ({
    finish: isoOf(end, facts),
    ...figures,
  }));
}

/** The measures of the rows that are summaries, or of those that are not. */
function reportRows({ rows }: ProjectEarnedValue, summaries: boolean, facts: ProjectFacts) {
  const { isSummary, codes } = facts.schedule.outline;
  return rows.flatMap((measures, row) => {
    if ((isSummary[row] === 1) !== summaries) return [];
    const { id, name } = facts.tasks[row];
    return [{ id, code: codes[row], name, ...dated(measures, facts) }];
  });
}

/**
 * Earned value and earned schedule of the project, and of its phases, tasks and weeks. Money is in the project's
 * currency, time in working days: ES and AT of the project count from its first day, those of a phase or a task
 * from the first day of its baseline. ETC, VAC and TCPI(EAC) go by the EAC method in the settings.
 */
export function earnedValueReport(facts: ProjectFacts | undefined) {
  const plan = facts === undefined ? nothingKnown : earnedPlan(facts);
  const found = projectEarnedValue(plan);
  const { project } = found;
  const { cost } = project;
  const statusDate = facts?.statusDate ?? null;
  return {
    statusDate: statusDate === null ? null : formatIsoDay(statusDate),
    budgetAtCompletion: cost.bac,
    plannedValue: cost.pv,
    earnedValue: cost.ev,
    actualCost: cost.ac,
    scheduleVariance: cost.sv,
    costVariance: cost.cv,
    schedulePerformanceIndex: cost.spi,
    costPerformanceIndex: cost.cpi,
    estimateAtCompletion: cost.eac[plan.forecast.method],
    earningRule: plan.earningRule,
    eacMethod: plan.forecast.method,
    timeUnit: 'workingDay',
    ...dated(project, facts),
    phases: facts === undefined ? [] : reportRows(found, true, facts),
    tasks: facts === undefined ? [] : reportRows(found, false, facts),
    periods: facts === undefined ? [] : reportPeriods(found, plan.projectStart, facts),
  };
}
