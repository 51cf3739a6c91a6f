import type { LagUnit, Link } from '../../project/links/link';
import { linkTypes, timeUnitOf } from './mspdiCodes';
import { workingDays, type PlanContext } from './planContext';
import { RecordFields } from './recordFields';
import type { XmlRecord } from './xmlRecord';

const MINUTES_A_DAY = 1440;

function lagOf(
  fields: RecordFields,
  task: string,
  { minutesPerDay, notes }: PlanContext,
): { readonly lag: number; readonly unit: LagUnit } {
  const amount = fields.number('LinkLag') ?? 0;
  if (amount === 0) return { lag: 0, unit: 'days' };
  const unit = timeUnitOf(fields.number('LagFormat'));
  // A share is written as it is, a time in tenths of a minute.
  if (unit === 'percent' || unit === 'elapsedPercent') {
    if (unit === 'elapsedPercent') notes.add('elapsedPercentLag', { task, percent: amount });
    return { lag: amount, unit: 'percent' };
  }
  return unit === 'elapsed'
    ? { lag: workingDays(amount / 10, MINUTES_A_DAY), unit: 'elapsedDays' }
    : { lag: workingDays(amount / 10, minutesPerDay), unit: 'days' };
}

/**
 * Reads a link of a task to one of its predecessors. Working and elapsed lags become days, per cent stay.
 *
 * @param idOf the ID of the task with a UID, or `undefined` where the plan has none.
 * @returns `undefined` where there is nothing to link to; a note says why.
 */
export function readLink(
  record: XmlRecord,
  task: string,
  idOf: (uid: string) => number | undefined,
  context: PlanContext,
): Link | undefined {
  const { notes } = context;
  const fields = new RecordFields(record);
  const uid = fields.text('PredecessorUID');
  if (fields.flag('CrossProject')) {
    notes.add('linkToOtherProject', { task, project: fields.text('CrossProjectName') });
    return undefined;
  }
  const id = idOf(uid);
  if (id === undefined) {
    notes.add('linkToNothing', { task, uid });
    return undefined;
  }
  const number = fields.number('Type');
  // Without a type a link is finish-to-start.
  const type = number === null ? 'FS' : linkTypes[number];
  if (type === undefined) {
    notes.add('unknownLinkType', { task, type: fields.text('Type') });
    return undefined;
  }
  return { predecessor: { by: 'id', id }, type, ...lagOf(fields, task, context) };
}
