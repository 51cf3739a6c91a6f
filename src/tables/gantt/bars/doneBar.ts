import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';
import { spanned } from './spanned';

/** The part of a bar that is done. A column counts once all of the bar’s days in it are done: never more than is. */
export const doneBar: BarRule = {
  id: 'done',
  formula: (at) =>
    `=AND(${spanned(at, 'from', 'to')},${at.row('done')}>=MIN(${at.slot('to')},${at.row('to')}),${at.row('done')}>0)`,
  holds: (row, { from, to }) =>
    row.done > 0 && row.start <= to && row.finish >= from && row.done >= Math.min(to, row.finish),
  look: { fill: palette.gantt.done, top: palette.paper },
};
