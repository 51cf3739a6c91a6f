import { checkedPoint } from './checkedPoint';
import { leaves } from './openTasks';

/** Work that is under way, or should be, was reported on within the cadence. */
export const cadence = checkedPoint('process', ['notReported'], (plan) => leaves(plan).length);
