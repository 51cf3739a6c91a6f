import type { Migration } from './migration';

/** Baselines, change requests, history and earned schedule; progress and the reason of its start beside a task. */
export const version3: Migration = {
  version: 3,
  tables: ['changes', 'baselines', 'history'],
  sheets: [],
  columns: {
    tasks: ['actualCost', 'percentComplete', 'driver'],
    lists: ['changeDecision', 'percentWeight'],
  },
  cells: ['es', 'at', 'svT', 'spiT', 'ieacT', 'tspi', 'esFinish', 'percentWeight'],
};
