import type { Migration } from './migration';

/** The Gantt sheet's unit of time. */
export const version5: Migration = {
  version: 5,
  tables: [],
  columns: { lists: ['ganttUnit'] },
  cells: ['ganttUnit'],
};
