import type { Migration } from './migration';

/** Three-point durations, limits of the health check, live refresh, forecast starts, the dashboard, reports. */
export const version4: Migration = {
  version: 4,
  tables: [],
  sheets: ['dashboard', 'weeklyReport', 'projectSummary'],
  columns: { tasks: ['optimistic', 'pessimistic'], progress: ['forecastStart'] },
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
