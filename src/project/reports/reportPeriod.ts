import type { Day } from '../values/day';

/** What a report looks back on, and ahead to; all four days counted in. */
export interface ReportPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly nextFrom: Day;
  readonly nextTo: Day;
}

/**
 * The period that a report covers: from the day after the last snapshot to the status date; without an earlier
 * snapshot one reporting cadence back, but not before the project began. The next one is a cadence long.
 *
 * @param cadence calendar days between reports; at least one.
 * @param snapshots dates of the snapshots; those on and after the status date do not count.
 * @example
 * reportPeriod(46290, 46279, 7, [46283]); //=> { from: 46284, to: 46290, nextFrom: 46291, nextTo: 46297 }
 * reportPeriod(46290, 46288, 7, []).from; //=> 46288
 */
export function reportPeriod(
  statusDate: Day,
  projectStart: Day,
  cadence: number,
  snapshots: readonly Day[],
): ReportPeriod {
  const days = Math.max(1, Math.floor(cadence));
  const last = snapshots.filter((day) => day < statusDate).reduce<Day | null>(later, null);
  const usual = Math.min(statusDate, Math.max(projectStart, statusDate - days + 1));
  return {
    from: last === null ? usual : last + 1,
    to: statusDate,
    nextFrom: statusDate + 1,
    nextTo: statusDate + days,
  };
}

function later(one: Day | null, other: Day): Day {
  return one === null || other > one ? other : one;
}
