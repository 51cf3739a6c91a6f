import { checkedPoint } from './checkedPoint';
import { leaves } from './openTasks';

/** A deviation beyond tolerance has a cause and a next step. */
export const causes = checkedPoint(
  'process',
  ['varianceWithoutCause', 'varianceWithoutNextStep'],
  (plan) => leaves(plan).length,
);
