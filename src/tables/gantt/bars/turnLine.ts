import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';

/** A hairline where a month begins, under months and quarters a year. */
export const turnLine: BarRule = {
  id: 'turn',
  formula: ({ row, slot }) => `=AND(${slot('turn')}=1,${row('name')}<>"")`,
  holds: (row, { turns }) => turns && row.isShown,
  look: { left: palette.hairline },
};
