import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';
import { spanned } from './spanned';

/** A summary from its first day to its last, in ink. */
export const summaryBar: BarRule = {
  id: 'summary',
  formula: (at) => `=AND(${at.row('summary')}=1,${spanned(at, 'from', 'to')})`,
  holds: (row, { from, to }) => row.isSummary && row.start <= to && row.finish >= from,
  look: { fill: palette.gantt.summary, top: palette.paper },
};
