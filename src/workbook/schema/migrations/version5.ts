import type { Migration } from './migration';

/** The Gantt sheet and its unit of time; what the dashboard's lists are put in order by, and the milestone history. */
export const version5: Migration = {
  version: 5,
  tables: ['milestones'],
  sheets: ['gantt'],
  columns: {
    lists: ['ganttUnit'],
    tasks: ['milestoneOrder'],
    progress: ['lateOrder', 'plannedDaily', 'plannedOffset'],
    people: ['openTasks', 'lateTasks'],
  },
  cells: ['ganttUnit'],
};
