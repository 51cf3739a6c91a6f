import { palette } from '../../../look/palette';
import type { BarRule } from '../barRule';

/** Where a milestone is foreseen to fall, drawn ◇ in red. */
export const lateMilestone: BarRule = {
  id: 'lateMilestone',
  formula: ({ here }) => `=${here}="◇"`,
  holds: (row, { from, to }) =>
    row.isMarked && !(row.start <= to && row.finish >= from) && row.late >= from && row.late <= to,
  look: { fontColor: palette.late.ink },
};
