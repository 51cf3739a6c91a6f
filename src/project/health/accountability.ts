import { checkedPoint } from './checkedPoint';
import { leaves } from './openTasks';

/** Every task has exactly one who is accountable (A), and at least one who is responsible (R). */
export const accountability = checkedPoint(
  'process',
  ['accountableNotOne', 'responsibleMissing', 'unreadableResponsibility'],
  (plan) => leaves(plan).length,
);
