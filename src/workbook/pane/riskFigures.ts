import type { ScheduleRisk } from '../../project/risk/scheduleRisk';
import type { Day } from '../../project/values/day';
import type { ProjectFacts } from '../refresh/projectFacts';

/** A finish that somebody may want to keep, and how likely that is. */
export interface KeptFinish {
  readonly day: Day;
  /** 0–1. */
  readonly probability: number;
}

/** What the pane shows of a simulated finish. */
export interface RiskFigures {
  readonly percentiles: readonly { readonly percent: number; readonly day: Day }[];
  readonly planned: KeptFinish | undefined;
  /** The finish that the project form asks for. */
  readonly asked: KeptFinish | undefined;
  readonly first: Day;
  readonly last: Day;
  readonly middle: Day;
  /** Trials by finish, in bars of equal width. */
  readonly bars: readonly number[];
  /** Tasks that set the finish most often, with the share of trials. */
  readonly critical: readonly { readonly taskId: number; readonly name: string; readonly share: number }[];
}

const PERCENTS = [50, 80, 90] as const;
const BARS = 24;
const NAMED = 5;

function kept(day: Day | null, { probabilityBy }: ScheduleRisk): KeptFinish | undefined {
  return day === null ? undefined : { day, probability: probabilityBy(day) };
}

/** A simulated finish as the pane shows it. */
export function riskFigures({ tasks, schedule, values }: ProjectFacts, risk: ScheduleRisk): RiskFigures {
  const { distribution, dayOf } = risk;
  const asked = values.get('finishDate');
  return {
    percentiles: PERCENTS.map((percent) => ({
      percent,
      day: dayOf(distribution.percentile(percent / 100)),
    })),
    planned: kept(schedule.finish, risk),
    asked: kept(typeof asked === 'number' ? Math.floor(asked) : null, risk),
    first: dayOf(distribution.least),
    last: dayOf(distribution.greatest),
    middle: dayOf(distribution.percentile(0.5)),
    bars: distribution.histogram(BARS).map(({ count }) => count),
    critical: risk.tasks
      .filter(({ row, criticality }) => schedule.tasks[row].type === 'task' && criticality > 0)
      .sort((one, other) => other.criticality - one.criticality || one.row - other.row)
      .slice(0, NAMED)
      .map(({ row, criticality }) => ({
        taskId: tasks[row].id,
        name: tasks[row].name,
        share: criticality,
      })),
  };
}
