import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';
import { spanned } from './spanned';

/** The approved dates, a line below the bar. */
export const baselineBar: BarRule = {
  id: 'baseline',
  formula: (at) => `=AND(${spanned(at, 'baseFrom', 'baseTo')})`,
  holds: (row, { from, to }) => row.baseFrom <= to && row.baseTo >= from,
  look: { bottom: palette.muted },
};
