import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';
import { spanned } from './spanned';

/** What is left of a task on the critical path. */
export const criticalBar: BarRule = {
  id: 'critical',
  formula: (at) => `=AND(${at.row('critical')}=1,${spanned(at, 'from', 'to')})`,
  holds: (row, { from, to }) => row.isCritical && !row.isMarked && row.start <= to && row.finish >= from,
  look: { fill: palette.gantt.critical, top: palette.paper },
};
