import { addWorkingDays } from '../../project/calendar/workingDays';
import { formatIsoDay, type Day } from '../../project/values/day';
import { constraintTypes, type ConstraintType } from './mspdiCodes';
import { dayOfFinish, dayOfStart, momentOf, type PlanContext } from './planContext';
import type { RecordFields } from './recordFields';

/** The dates of a task that its schedule has to keep, by the columns of the WBS. */
export interface ConstraintDates {
  readonly notBefore?: Day;
  readonly pinned?: Day;
  readonly deadline?: Day;
}

/** How each constraint that has no column of its own is taken; the words about it name the column. */
const takenAs: Partial<Record<ConstraintType, keyof ConstraintDates>> = {
  mustFinishOn: 'pinned',
  startNoLaterThan: 'deadline',
  finishNoEarlierThan: 'notBefore',
  finishNoLaterThan: 'deadline',
};

/** The first day of work that ends with a day, and the last of work that begins with one. */
function startFor(finish: Day, duration: number, { calendar }: PlanContext): Day {
  return addWorkingDays(calendar, finish, -Math.max(0, Math.ceil(duration) - 1));
}

function finishFor(start: Day, duration: number, { calendar }: PlanContext): Day {
  return addWorkingDays(calendar, start, Math.max(0, Math.ceil(duration) - 1));
}

function datesOf(type: ConstraintType, start: Day, finish: Day, days: number, context: PlanContext) {
  const dates: Record<ConstraintType, ConstraintDates> = {
    asSoonAsPossible: {},
    asLateAsPossible: {},
    mustStartOn: { pinned: start },
    mustFinishOn: { pinned: startFor(finish, days, context), deadline: finish },
    startNoEarlierThan: { notBefore: start },
    startNoLaterThan: { deadline: finishFor(start, days, context) },
    finishNoEarlierThan: { notBefore: startFor(finish, days, context) },
    finishNoLaterThan: { deadline: finish },
  };
  return dates[type];
}

/** Of two deadlines the earlier one binds. */
function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/**
 * The constraint and the deadline of a task as dates of the WBS: start no earlier than is "not before", must
 * start on is "pinned", finish no later than a deadline. A start no later than becomes the deadline that such
 * a start leads to, a finish no earlier than the start that it asks for, must finish on both. What is taken in
 * another form, or not at all, is noted.
 *
 * @param duration working days.
 */
export function readConstraint(
  fields: RecordFields,
  duration: number,
  task: string,
  context: PlanContext,
): ConstraintDates {
  const moment = momentOf(fields, 'Deadline', task, context);
  const deadline = moment === null ? undefined : dayOfFinish(moment, context);
  const type = constraintTypes[fields.number('ConstraintType') ?? 0] ?? 'asSoonAsPossible';
  if (type === 'asSoonAsPossible') return { deadline };
  const { notes } = context;
  if (type === 'asLateAsPossible') {
    notes.add('constraintLeftOut', { task, constraint: type });
    return { deadline };
  }
  const date = momentOf(fields, 'ConstraintDate', task, context);
  if (date === null) {
    notes.add('constraintWithoutDate', { task, constraint: type });
    return { deadline };
  }
  const dates = datesOf(type, dayOfStart(date, context), dayOfFinish(date, context), duration, context);
  const column = takenAs[type];
  if (column !== undefined) {
    notes.add('constraintAsDate', { task, constraint: type, column, date: formatIsoDay(dates[column]!) });
  }
  return { ...dates, deadline: earlier(deadline, dates.deadline) };
}
