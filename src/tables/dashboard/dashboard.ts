import type { BoardSpec } from '../board/boardSpec';
import { cardsPanel } from './cardsPanel';
import { curvePanel } from './curvePanel';
import { gapsPanel } from './gapsPanel';
import { latePanel } from './latePanel';
import { rowPoints } from './layout';
import { milestonePanel } from './milestonePanel';
import { phasePanel } from './phasePanel';
import { riskPanel } from './riskPanel';
import { statusPanel } from './statusPanel';
import { titlePanel } from './titlePanel';
import { workloadPanel } from './workloadPanel';

/** The dashboard: one A4 page, read from the top left in five seconds. */
export const dashboard: BoardSpec = {
  sheet: 'dashboard',
  columns: 24,
  columnCharacters: 7.6,
  rowPoints,
  orientation: 'landscape',
  pagesTall: 1,
  elements: [
    ...titlePanel,
    ...cardsPanel,
    ...curvePanel,
    ...riskPanel,
    ...statusPanel,
    ...latePanel,
    ...workloadPanel,
    ...gapsPanel,
    ...milestonePanel,
    ...phasePanel,
  ],
};
