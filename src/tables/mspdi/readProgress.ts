import type { ImportedProgress } from '../import/importedTask';
import { dayOfFinish, dayOfStart, momentOf, workingDays, type PlanContext } from './planContext';
import { isElapsed } from './readDuration';
import { RecordFields, type Moment } from './recordFields';
import { childrenOf, type XmlRecord } from './xmlRecord';

/** Project writes whole per cent; a share within half of one is the same. */
const ROUNDING = 0.0051;

/** Near its ends the percentage keeps off 0 and 100. */
const AT_THE_ENDS = 0.0101;

/**
 * The share that is done, 0–1. Project's percentage is whole; where its durations add up they tell the share
 * to more digits.
 */
function shareDone(fields: RecordFields): number {
  const percent = (fields.number('PercentComplete') ?? 0) / 100;
  const [actual, remaining] = [fields.minutes('ActualDuration'), fields.minutes('RemainingDuration')];
  const duration = fields.minutes('Duration');
  if (actual === null || remaining === null || !duration) return percent;
  const exact = actual / duration;
  const addsUp = Math.abs(actual + remaining - duration) <= 1;
  return addsUp && Math.abs(exact - percent) <= AT_THE_ENDS ? Math.round(exact * 1e4) / 1e4 : percent;
}

/**
 * The remaining duration that somebody reported: one that does not follow from the share that is done, or that
 * stands without the actual duration that it would follow from.
 */
function remainingOf(
  fields: RecordFields,
  duration: number,
  done: number,
  { minutesPerDay }: PlanContext,
): number | undefined {
  const minutes = fields.minutes('RemainingDuration');
  if (minutes === null || isElapsed(fields)) return undefined;
  const remaining = workingDays(minutes, minutesPerDay);
  const follows = Math.abs(remaining - duration * (1 - done)) <= Math.max(ROUNDING * duration, 0.002);
  return follows && fields.text('ActualDuration') !== '' ? undefined : remaining;
}

/** A number that says something: Project writes 0 where nobody has said anything. */
function filled(value: number | null): number | undefined {
  return value === null || value === 0 ? undefined : value;
}

/** The days from a start to a finish. What takes no time has one day, that on which it ends. */
function daysOf(start: Moment | null, finish: Moment | null, context: PlanContext) {
  const isPoint =
    start !== null && finish !== null && start.day === finish.day && start.minutes === finish.minutes;
  if (isPoint) return { first: start.day, last: start.day };
  const first = start === null ? undefined : dayOfStart(start, context);
  const last = finish === null ? undefined : dayOfFinish(finish, context);
  return { first, last: last === undefined ? undefined : Math.max(first ?? 0, last) };
}

function baselineOf(record: XmlRecord, context: PlanContext): ImportedProgress {
  const fields = childrenOf(record, 'Baseline').map((each) => new RecordFields(each));
  const baseline = fields.find((each) => (each.number('Number') ?? 0) === context.baseline);
  if (baseline === undefined) return {};
  const { first, last } = daysOf(baseline.moment('Start'), baseline.moment('Finish'), context);
  return {
    baselineStart: first,
    baselineFinish: last,
    budget: filled(baseline.money('Cost')),
  };
}

function actualsOf(
  record: XmlRecord,
  duration: number,
  task: string,
  context: PlanContext,
): ImportedProgress {
  const fields = new RecordFields(record);
  const start = momentOf(fields, 'ActualStart', task, context);
  const finish = momentOf(fields, 'ActualFinish', task, context);
  const done = shareDone(fields);
  const actualCost = filled(fields.money('ActualCost'));
  if (start === null && finish === null && done === 0 && actualCost === undefined) return {};
  const { first, last } = daysOf(start, finish, context);
  const isUnderWay = start !== null && finish === null && done < 1;
  return {
    actualStart: first,
    actualFinish: last,
    actualPercent: done,
    actualCost,
    remainingDuration: isUnderWay ? remainingOf(fields, duration, done, context) : undefined,
    updated: context.statusDate ?? undefined,
  };
}

/**
 * What a file says of a task's baseline and progress: the baseline that earned value goes by, actual dates,
 * the share that is done, actual cost, and the remaining duration where it says more than that share.
 *
 * @param duration working days.
 */
export function readProgress(
  record: XmlRecord,
  duration: number,
  task: string,
  context: PlanContext,
): ImportedProgress {
  return { ...baselineOf(record, context), ...actualsOf(record, duration, task, context) };
}
