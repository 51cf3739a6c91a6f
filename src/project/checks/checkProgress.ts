import { isFinished } from '../records/isFinished';
import { issue, type Issue } from '../issue';
import type { Light } from '../measures/light';
import type { ProgressRecord } from '../records/progressRecord';
import { formatIsoDay, type Day } from '../values/day';

/** A progress row with what is known around it. */
export interface ReportedTask {
  readonly record: ProgressRecord;
  readonly id: number;
  readonly name: string;
  readonly light: Light;
  readonly stale: boolean;
}

function checkActuals({ record, id, name }: ReportedTask, statusDate: Day | null): Issue[] {
  const { actualStart, actualFinish, actualPercent, remainingDuration } = record;
  const place = (column: string) => ({ table: 'progress', row: record.row, column });
  const params = { id, name };
  const found: Issue[] = [];
  const isShare = actualPercent !== null && actualPercent >= 0 && actualPercent <= 1;
  if (actualPercent !== null && !isShare) {
    found.push(issue('percentOutOfRange', place('actualPercent'), { ...params, value: actualPercent }));
  }
  if (actualFinish !== null && actualStart === null) {
    found.push(issue('actualFinishWithoutStart', place('actualStart'), params));
  }
  if (actualFinish !== null && actualStart !== null && actualFinish < actualStart) {
    found.push(issue('finishBeforeStart', place('actualFinish'), params));
  }
  for (const [column, date] of [
    ['actualStart', actualStart],
    ['actualFinish', actualFinish],
  ] as const) {
    if (date !== null && statusDate !== null && date > statusDate) {
      found.push(issue('actualInFuture', place(column), { ...params, date: formatIsoDay(date) }));
    }
  }
  if (isFinished(record) && remainingDuration !== null && remainingDuration > 0) {
    found.push(
      issue('finishedWithRemaining', place('remainingDuration'), { ...params, days: remainingDuration }),
    );
  }
  if (actualFinish !== null && isShare && actualPercent < 1) {
    found.push(issue('finishedButNotComplete', place('actualPercent'), params));
  }
  if (actualFinish === null && isShare && actualPercent === 1) {
    found.push(issue('completeWithoutFinish', place('actualFinish'), params));
  }
  return found;
}

function checkReport({ record, id, name, light, stale }: ReportedTask): Issue[] {
  const place = (column: string) => ({ table: 'progress', row: record.row, column });
  const beyond = light === 'watch' || light === 'late';
  return [
    ...(stale ? [issue('notReported', place('updated'), { id, name })] : []),
    ...(beyond && record.cause === '' ? [issue('varianceWithoutCause', place('cause'), { id, name })] : []),
    ...(beyond && record.nextStep === ''
      ? [issue('varianceWithoutNextStep', place('nextStep'), { id, name })]
      : []),
  ];
}

/**
 * What does not fit in the progress reports: actual dates against each other and the status date, percent
 * complete, and deviations beyond tolerance that lack a cause or a next step.
 */
export function checkProgress(reported: readonly ReportedTask[], statusDate: Day | null): Issue[] {
  return reported.flatMap((task) => [...checkActuals(task, statusDate), ...checkReport(task)]);
}
