import type { BoardSpec } from './board/boardSpec';
import { dashboard } from './dashboard/dashboard';
import { summaryBoard } from './reports/boards/summary/summaryBoard';
import { weeklyBoard } from './reports/boards/weekly/weeklyBoard';

/** Every board, in the order of their sheets. Adding one is a file and a line here. */
export const boards: readonly BoardSpec[] = [dashboard, weeklyBoard, summaryBoard];
