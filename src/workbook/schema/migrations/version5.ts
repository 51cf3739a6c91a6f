import type { Migration } from './migration';

/** The Gantt sheet and its unit of time. */
export const version5: Migration = {
  version: 5,
  tables: [],
  sheets: ['gantt'],
  columns: { lists: ['ganttUnit'] },
  cells: ['ganttUnit'],
};
