import { linkCodes, unitCodes } from '../links/linkCodes';
import type { LinkTable } from '../links/linkTable';
import type { TimeAxis } from '../schedule/timeAxis';

/** When a predecessor begins and ends, as offsets in working days on the scheduler's axis. */
export interface Ends {
  readonly start: number;
  readonly finish: number;
}

/** Does the link hang on the predecessor's finish (FS, FF), or on its start? */
function hangsOnFinish(type: number): boolean {
  return type === linkCodes.FS || type === linkCodes.FF;
}

/** Does the link bind the successor's start (FS, SS), or its finish? */
export function bindsStart(type: number): boolean {
  return type === linkCodes.FS || type === linkCodes.SS;
}

/**
 * The offset before which a link lets its successor not begin (FS, SS) or not end (FF, SF), where the
 * predecessor stands at `ends`. A lag in per cent is one of the predecessor's length there.
 *
 * @example
 * const links = new LinkTable(1);
 * links.push(0, 1, linkCodes.FS, 2, unitCodes.days);
 * linkBound(links, 0, { start: 0, finish: 5 }, new TimeAxis(mondayToFriday(2026, 2026), 46279)); //=> 7
 */
export function linkBound(
  { type, lag, unit }: LinkTable,
  link: number,
  { start, finish }: Ends,
  axis: TimeAxis,
): number {
  const onFinish = hangsOnFinish(type[link]);
  if (unit[link] === unitCodes.elapsedDays) {
    return onFinish ? axis.afterEvening(finish, lag[link]) : axis.afterMorning(start, lag[link]);
  }
  const days = unit[link] === unitCodes.percent ? (lag[link] / 100) * (finish - start) : lag[link];
  return (onFinish ? finish : start) + days;
}
