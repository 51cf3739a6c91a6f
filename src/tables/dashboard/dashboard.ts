import type { BoardSpec } from '../board/boardSpec';
import { cardsPanel } from './cardsPanel';
import { titlePanel } from './titlePanel';

/** The dashboard: one A4 page, read from the top left in five seconds. */
export const dashboard: BoardSpec = {
  sheet: 'dashboard',
  columns: 24,
  columnCharacters: 6.9,
  rowPoints: [30, 24, 6, 16, 28, 16],
  orientation: 'landscape',
  pagesTall: 1,
  elements: [...titlePanel, ...cardsPanel],
};
