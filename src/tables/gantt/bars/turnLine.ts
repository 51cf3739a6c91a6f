import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';

/** A hairline where a month begins, under months and quarters a year; not where it would cover the line of the status date. */
export const turnLine: BarRule = {
  id: 'turn',
  formula: ({ row, slot, slotBefore }) =>
    `=AND(${slot('turn')}=1,${row('name')}<>"",N(${slotBefore('now')})=0)`,
  holds: (row, { turns, isAfterNow }) => turns && !isAfterNow && row.isShown,
  look: { left: palette.hairline },
};
