import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';

/** Weekends and holidays, where a column is a day; days that are worked instead stay blank. */
export const dayOff: BarRule = {
  id: 'dayOff',
  formula: ({ row, slot }) => `=AND(${slot('off')}=1,${row('name')}<>"")`,
  holds: (row, { isOff }) => isOff && row.isShown,
  look: { fill: palette.notKnown.tint },
};
