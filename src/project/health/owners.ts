import { checkedPoint } from './checkedPoint';
import { leaves } from './openTasks';

/** Every task and milestone has an owner. */
export const owners = checkedPoint('process', ['ownerMissing'], (plan) => leaves(plan).length);
