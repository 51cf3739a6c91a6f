import { bindsStart } from './linkBound';

/** Halves and per cents leave rounding dust; below this two offsets are one. */
const TINY = 1e-6;

/**
 * The whole day on which a successor that follows a link's bound starts (FS, SS: the offset of its morning) or
 * ends (FF, SF: of its evening). A milestone stands on the last day of the work that it follows.
 *
 * @example
 * boundDay(5, linkCodes.FS, false); //=> 5
 * boundDay(5, linkCodes.FS, true); //=> 4
 * boundDay(5.5, linkCodes.FF, false); //=> 6
 */
export function boundDay(bound: number, type: number, isMilestone: boolean): number {
  if (!bindsStart(type)) return Math.ceil(bound - TINY);
  return isMilestone ? Math.ceil(bound - TINY) - 1 : Math.floor(bound + TINY);
}
