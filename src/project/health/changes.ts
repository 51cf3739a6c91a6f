import { checkedPoint } from './checkedPoint';
import { leaves } from './openTasks';

/** The plan is as it was approved: nothing was changed, added or removed without an approved change. */
export const changes = checkedPoint(
  'process',
  ['unauthorisedChange', 'unauthorisedTask', 'unauthorisedRemoval'],
  (plan) => leaves(plan).length,
);
