import { checkedPoint } from './checkedPoint';

/** There are one to three goals, each with a measure, a target and a day. */
export const goals = checkedPoint('process', ['goalsCount', 'goalIncomplete'], ({ goals: count }) =>
  Math.max(1, count),
);
