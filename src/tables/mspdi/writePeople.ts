import type { ExportedPerson, ExportedTask } from './exportedPlan';
import { finishText, MINUTES_A_WORKING_DAY, startText } from './workingHours';
import { durationText } from './writeTask';
import { elementXml, fieldsXml } from './xmlText';

/** Project's number of a resource that works, unlike material, and of a rate by the hour. */
const [WORK, PER_HOUR] = [1, 2];

/** The second of Project's five rate tables, which is free of charge. */
const FREE_OF_CHARGE = 1;

/** A person as a resource; rates are written by the hour. */
export function resourceXml({ name, department, rate }: ExportedPerson, uid: number): string {
  const hourly = rate === null ? 0 : Math.round((rate / (MINUTES_A_WORKING_DAY / 60)) * 1e6) / 1e6;
  return elementXml(
    'Resource',
    fieldsXml({
      UID: uid,
      ID: uid,
      Name: name,
      Type: WORK,
      IsNull: false,
      Group: department === '' ? null : department,
      MaxUnits: 1,
      StandardRate: hourly,
      StandardRateFormat: PER_HOUR,
    }),
  );
}

/**
 * Who works on a task, full time. The work is taken free of charge: what the task costs is its budget, and
 * would be counted twice with the rates.
 */
export function assignmentXml(task: ExportedTask, resource: number, uid: number): string {
  // An assignment to a summary would add to the work of the tasks below it.
  const days = task.type === 'summary' ? 0 : task.duration;
  const done = Math.min(1, task.actuals.share);
  return elementXml(
    'Assignment',
    fieldsXml({
      UID: uid,
      TaskUID: task.id,
      ResourceUID: resource,
      ActualWork: durationText(days * done),
      CostRateTable: FREE_OF_CHARGE,
      Finish: task.finish === null ? null : finishText(task.finish),
      RemainingWork: durationText(days * (1 - done)),
      Start: task.start === null ? null : startText(task.start),
      Units: task.type === 'summary' ? 0 : 1,
      Work: durationText(days),
    }),
  );
}
