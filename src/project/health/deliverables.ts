import { checkedPoint } from './checkedPoint';
import { workTasks } from './openTasks';

/** Every task hands something over and says when that is good. */
export const deliverables = checkedPoint(
  'process',
  ['deliverableMissing', 'criterionMissing'],
  (plan) => workTasks(plan).length,
);
