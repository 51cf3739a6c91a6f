import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';
import { spanned } from './spanned';

/** What is left of any other task. */
export const planBar: BarRule = {
  id: 'plan',
  formula: (at) => `=AND(${spanned(at, 'from', 'to')})`,
  holds: (row, { from, to }) => !row.isMarked && row.start <= to && row.finish >= from,
  look: { fill: palette.gantt.plan, top: palette.paper },
};
