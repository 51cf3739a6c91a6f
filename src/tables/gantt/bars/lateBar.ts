import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';

/** From the planned finish to the forecast one: a hollow bar between two red lines. */
export const lateBar: BarRule = {
  id: 'late',
  formula: ({ row, slot }) =>
    `=AND(${row('late')}>=${slot('from')},${row('finish')}<${slot('to')},${row('mark')}=0)`,
  holds: (row, { from, to }) => !row.isMarked && row.late >= from && row.finish < to,
  look: { fill: palette.late.tint, top: palette.late.ink, bottom: palette.late.ink },
};
