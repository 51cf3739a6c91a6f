import type { Migration } from './migration';

/** Three-point durations, limits of the health check, live refresh, the dashboard. */
export const version4: Migration = {
  version: 4,
  tables: [],
  sheets: ['dashboard'],
  columns: { tasks: ['optimistic', 'pessimistic'] },
  cells: [
    'healthShare',
    'healthFinishToStart',
    'healthSlackDays',
    'healthDurationDays',
    'healthIndex',
    'healthTasksAtATime',
    'liveRefresh',
  ],
};
