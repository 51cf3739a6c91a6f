import type { RemovedDuplicates } from '../edits/removeDuplicates';
import type { HostClass } from '../protocol/hostObject';

/** What `range.removeDuplicates` answers. */
export const removeDuplicatesResultClass: HostClass<RemovedDuplicates> = {
  name: 'RemoveDuplicatesResult',
  properties: {
    Removed: ({ removed }) => removed,
    UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining,
  },
};
