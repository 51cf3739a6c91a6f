import type { LitDeviation } from '../project/deviations/deviations';
import { reportGap } from '../project/deviations/reportGap';
import type { ProgressRecord } from '../project/records/progressRecord';
import { formatIsoDay, type Day } from '../project/values/day';
import type { TrackedTask } from '../project/deviations/trackedTask';
import { projectDeviations } from '../workbook/refresh/projectDeviations';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { recordsByRow } from '../workbook/refresh/recordsByRow';
import type { Span } from '../project/deviations/span';
import { trackedTasks } from '../workbook/refresh/trackedTasks';

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : formatIsoDay(day);
}

/** The five variances and the light, in the order of the report. */
function variances(found: LitDeviation) {
  const { startVariance, finishVariance, durationVariance, progressVariance, costVariance, light } = found;
  return { startVariance, finishVariance, durationVariance, progressVariance, costVariance, light };
}

/** Why a task counts as not reported, `null` where it is in order. */
function gapOf(
  { values, statusDate }: ProjectFacts,
  record: ProgressRecord | undefined,
  { plannedShare, doneShare, baseline }: Pick<TrackedTask, 'plannedShare' | 'doneShare' | 'baseline'>,
) {
  const begun = (record?.actualStart ?? null) !== null || (plannedShare ?? 0) > 0;
  const finished = doneShare !== null && doneShare >= 1;
  const isReported =
    record !== undefined &&
    [record.actualStart, record.actualFinish, record.actualPercent, record.actualCost].some(
      (value) => value !== null,
    );
  const cadence = Number(values.get('cadence')) || 0;
  const starts = [record?.actualStart ?? null, baseline.start];
  const reports = { updated: record?.updated ?? null, starts, isReported, begun, finished };
  return reportGap(reports, statusDate, cadence);
}

/**
 * How far tasks, phases, the project and its milestones lean from the baseline in use. Days are working days,
 * late positive; progress in points and cost in currency, negative behind plan and over budget. Own and
 * inherited delay of a task add up to its finish variance.
 */
export function deviationReport(facts: ProjectFacts) {
  const { tasks, schedule } = facts;
  const { isSummary, codes } = schedule.outline;
  const found = projectDeviations(facts);
  const tracked = trackedTasks(facts);
  const records = recordsByRow(facts);
  const named = (row: number) => ({ id: tasks[row].id, code: codes[row], name: tasks[row].name });
  const dates = ({ start, finish }: Span) => ({ start: isoOrNull(start), finish: isoOrNull(finish) });
  return {
    tasks: found.tasks.flatMap((deviation, row) => {
      const task = tracked[row];
      if (deviation === undefined || task === undefined || isSummary[row] === 1) return [];
      const { ownDelay, inheritedDelay, drivenBy } = deviation;
      return [
        {
          ...named(row),
          baseline: dates(task.baseline),
          forecast: dates(task.current),
          ...variances(deviation),
          ownDelay,
          inheritedDelay,
          drivenBy: tasks[drivenBy]?.id ?? null,
          notReported: gapOf(facts, records[row], task),
        },
      ];
    }),
    phases: found.phases.map((phase) => ({ ...named(phase.row), ...variances(phase) })),
    project: variances(found.project),
    milestones: found.milestones.map(({ row, baseline, current, slip }) => ({
      ...named(row),
      baseline: isoOrNull(baseline),
      forecast: isoOrNull(current),
      slip,
    })),
  };
}
