import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';

/** The line behind the last day that the figures count. */
export const statusLine: BarRule = {
  id: 'status',
  formula: ({ row, slot }) => `=AND(${slot('now')}=1,${row('name')}<>"")`,
  holds: (row, { isNow }) => isNow && row.isShown,
  look: { right: palette.late.ink },
};
