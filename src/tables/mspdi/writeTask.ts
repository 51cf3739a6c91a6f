import type { Day } from '../../project/values/day';
import type { ExportedActuals, ExportedBaseline, ExportedLink, ExportedTask } from './exportedPlan';
import { constraintTypes, linkTypes, writtenFormats, type ConstraintType } from './mspdiCodes';
import { eveningText, finishText, MINUTES_A_WORKING_DAY, morningText, startText } from './workingHours';
import { elementXml, fieldsXml } from './xmlText';
import { formatXsdDuration } from './xsdDuration';

/** Project refuses longer ones. */
const LONGEST_NAME = 512;

/** Format of a duration in days that is an estimate. */
const ESTIMATED_DAYS = 39;

/** Prorated: the cost accrues with the work. */
const PRORATED = 3;

const tenthsADay = { days: MINUTES_A_WORKING_DAY * 10, elapsedDays: 24 * 60 * 10, percent: 1 } as const;

/** Working days as a duration. */
export function durationText(days: number): string {
  return formatXsdDuration(days * MINUTES_A_WORKING_DAY);
}

/** Money as Project writes it, in hundredths of the unit. */
function hundredths(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount * 1e6) / 1e4;
}

/** Slack in tenths of a minute. */
function tenths(days: number | null): number | null {
  return days === null ? null : Math.round(days * tenthsADay.days);
}

/** Working days of all who work on a task, full time; a summary has no work of its own. */
function workOf({ type, duration, people }: ExportedTask): number {
  return type === 'summary' ? 0 : duration * people.length;
}

function linkXml({ id, type, lag, unit }: ExportedLink): string {
  return elementXml(
    'PredecessorLink',
    fieldsXml({
      PredecessorUID: id,
      Type: linkTypes.indexOf(type),
      CrossProject: false,
      LinkLag: Math.round(lag * tenthsADay[unit]),
      LagFormat: writtenFormats[unit],
    }),
  );
}

function baselineXml({ start, finish, duration, budget }: ExportedBaseline): string {
  return elementXml(
    'Baseline',
    fieldsXml({
      Number: 0,
      Interim: false,
      // The baseline of a milestone is one point in time.
      Start: start === null ? null : duration === 0 ? eveningText(start) : morningText(start),
      Finish: finish === null ? null : eveningText(finish),
      Duration: durationText(duration),
      DurationFormat: writtenFormats.days,
      Cost: hundredths(budget),
    }),
  );
}

/** A whole per cent; what has begun is not 0 and what is not finished not 100. */
function wholePercent(share: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
}

function constraintOf({ pinned, notBefore }: ExportedTask): { type: ConstraintType; day: Day | null } {
  if (pinned !== null) return { type: 'mustStartOn', day: pinned };
  if (notBefore !== null) return { type: 'startNoEarlierThan', day: notBefore };
  return { type: 'asSoonAsPossible', day: null };
}

/** What is left of a task: as reported, else as the share that is done says. */
function remainingDays({ duration }: ExportedTask, { share, remaining }: ExportedActuals): number {
  return remaining ?? duration * (1 - Math.min(1, share));
}

function progressFields(task: ExportedTask) {
  const { actuals, duration, type } = task;
  // Project adds up summaries by itself.
  if (type === 'summary') return {};
  // What takes no time starts when it ends.
  const startOf = type === 'milestone' && actuals.finish === actuals.start ? eveningText : morningText;
  return {
    ActualStart: actuals.start === null ? null : startOf(actuals.start),
    ActualFinish: actuals.finish === null ? null : eveningText(actuals.finish),
    // Left out where somebody reported what remains: together they would say that one follows from the other.
    ActualDuration: actuals.remaining === null ? durationText(duration * Math.min(1, actuals.share)) : null,
    ActualCost: hundredths(actuals.cost),
    RemainingDuration: durationText(remainingDays(task, actuals)),
  };
}

/**
 * A task as Project's XML has it, its fields in the order of the schema. Its duration is fixed and its budget
 * a fixed cost, so that neither changes with who is assigned.
 *
 * @param place position in the list of tasks, from 1.
 */
export function taskXml(task: ExportedTask, place: number): string {
  const { type, start, finish } = task;
  const isSummary = type === 'summary';
  const constraint = constraintOf(task);
  const startAt = start === null ? null : startText(start);
  const finishAt = finish === null ? null : finishText(finish);
  const fields = fieldsXml({
    UID: task.id,
    ID: place,
    Name: task.name.slice(0, LONGEST_NAME),
    Active: true,
    Manual: false,
    Type: 1,
    IsNull: false,
    WBS: task.code,
    OutlineNumber: task.code,
    OutlineLevel: task.level,
    Priority: 500,
    // A milestone is one point in time, whatever side of the break it is on.
    Start: type === 'milestone' ? finishAt : startAt,
    Finish: finishAt,
    Duration: durationText(task.duration),
    DurationFormat: task.isEstimated ? ESTIMATED_DAYS : writtenFormats.days,
    Work: durationText(workOf(task)),
    EffortDriven: false,
    Estimated: task.isEstimated,
    Milestone: type === 'milestone',
    Summary: isSummary,
    Critical: task.critical,
    FreeSlack: tenths(task.freeSlack),
    TotalSlack: tenths(task.totalSlack),
    FixedCost: isSummary ? 0 : hundredths(task.budget),
    FixedCostAccrual: PRORATED,
    PercentComplete: wholePercent(task.actuals.share),
    Cost: hundredths(task.budget),
    ...progressFields(task),
    ConstraintType: constraintTypes.indexOf(constraint.type),
    CalendarUID: -1,
    ConstraintDate: constraint.day === null ? null : morningText(constraint.day),
    Deadline: task.deadline === null ? null : eveningText(task.deadline),
    Notes: task.notes === '' ? null : task.notes,
  });
  const baseline = task.baseline === null ? '' : baselineXml(task.baseline);
  return elementXml('Task', fields + task.links.map(linkXml).join('') + baseline);
}
