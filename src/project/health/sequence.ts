import { checkedPoint } from './checkedPoint';

/** Work began no earlier than its links let it. */
export const sequence = checkedPoint(
  'process',
  ['startedBeforePredecessor'],
  (plan) => plan.records.filter((record) => (record?.actualStart ?? null) !== null).length,
);
