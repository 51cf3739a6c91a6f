import type { Migration } from './migration';

/** A delay's own and inherited part. */
export const version2: Migration = {
  version: 2,
  tables: [],
  sheets: [],
  columns: { progress: ['ownDelay', 'inheritedDelay'] },
  cells: [],
};
