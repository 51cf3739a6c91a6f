import type { LinkType } from '../links/link';
import { linkCodes } from '../links/linkCodes';
import type { Network } from './network';
import { driverCodes, type Times } from './passes';

const { FS, SS, FF } = linkCodes;
const { BY_LINK, BY_NOT_BEFORE, BY_PIN, BY_ACTUAL_START, BY_STATUS_DATE, BY_CHILD } = driverCodes;

/**
 * Why a task starts on its day. Where several reasons give the same day, the one that Microsoft Project's
 * order of rules meets first: project start or links, then not-before, pin, status date, fact.
 */
export type Driver =
  /** Nothing holds it: it starts with the project. */
  | { readonly by: 'projectStart' }
  /** A link, and the row of its predecessor; the lag in working days, or in elapsed ones. */
  | {
      readonly by: 'predecessor';
      readonly row: number;
      readonly type: LinkType;
      readonly lag: number;
      readonly isElapsed: boolean;
    }
  /** Its own not-before date, or that of a summary above. */
  | { readonly by: 'notBefore' }
  | { readonly by: 'pin' }
  /** It has not started, and no work is planned before the status date. */
  | { readonly by: 'statusDate' }
  | { readonly by: 'actualStart' }
  /** A summary starts with the child in this row. */
  | { readonly by: 'child'; readonly row: number }
  /** It stands in a circle of links and has no dates. */
  | { readonly by: 'cycle' };

const projectStart: Driver = { by: 'projectStart' };
const notBefore: Driver = { by: 'notBefore' };
const pin: Driver = { by: 'pin' };
const statusDate: Driver = { by: 'statusDate' };
const actualStart: Driver = { by: 'actualStart' };

const cycle: Driver = { by: 'cycle' };

/** What sets the start of a task. */
export function driverOf(network: Network, times: Times, task: number): Driver {
  if (network.unscheduled[task] || times.earlyFinish[task] === -Infinity) return cycle;
  switch (times.driver[task]) {
    case BY_LINK: {
      const link = times.drivingLink[task];
      const type = network.linkType[link];
      return {
        by: 'predecessor',
        row: network.linkFrom[link],
        type: type === FS ? 'FS' : type === SS ? 'SS' : type === FF ? 'FF' : 'SF',
        lag: network.lag[link],
        isElapsed: network.linkElapsed[link] === 1,
      };
    }
    case BY_CHILD:
      return { by: 'child', row: times.firstChild[task] };
    case BY_NOT_BEFORE:
      return notBefore;
    case BY_PIN:
      return pin;
    case BY_STATUS_DATE:
      return statusDate;
    case BY_ACTUAL_START:
      return actualStart;
    default:
      return projectStart;
  }
}
