import { countRows, holds } from '../../computed/passingErrors';
import type { BoardScope } from '../../board/boardSpec';
import { phaseLevelFormula } from '../../computed/phaseLevel';
import type { Pick } from './pickedRows';

/** Rows at the top of the outline (`phaseLevel`). */
export const phasePick: Pick = {
  table: 'tasks',
  anchor: 'id',
  condition: (scope) =>
    `${holds(`${scope.column('tasks', 'level')}=${phaseLevelFormula(scope)}`)}*${holds(`${scope.column('tasks', 'name')}<>""`)}`,
  rank: () => '0',
};

/** Requests that were approved. */
export const approvedPick: Pick = {
  table: 'changes',
  anchor: 'reason',
  condition: (scope) =>
    `(${scope.column('changes', 'reason')}<>"")` +
    `*(${scope.column('changes', 'decision')}=${scope.word('changeDecision', 'approved')})`,
  rank: () => '0',
};

/** Tasks at the bottom of the outline that hand something over. */
export const deliverablePick: Pick = {
  table: 'tasks',
  anchor: 'id',
  condition: (scope) =>
    `(${scope.column('tasks', 'deliverable')}<>"")` +
    `*(${scope.column('tasks', 'type')}<>${scope.word('taskType', 'summary')})`,
  rank: () => '0',
};

/** Tasks that made a delay themselves, the longest first. */
export const ownDelayPick: Pick = {
  table: 'progress',
  anchor: 'id',
  condition: (scope) => `(${scope.column('progress', 'id')}<>"")*(${scope.column('progress', 'ownDelay')}>0)`,
  rank: (scope) => `10000+${scope.column('progress', 'ownDelay')}`,
};

/** Risks that occurred. */
export const occurredPick: Pick = {
  table: 'risks',
  anchor: 'description',
  condition: (scope) =>
    `(${scope.column('risks', 'description')}<>"")` +
    `*(${scope.column('risks', 'status')}=${scope.word('riskStatus', 'occurred')})`,
  rank: () => '0',
};

/** Leaves of the WBS, counted where a condition on them holds as well. */
export function countLeaves(scope: BoardScope, condition: string): string {
  const isLeaf = `(${scope.column('tasks', 'id')}<>"")*(${scope.column('tasks', 'type')}<>${scope.word('taskType', 'summary')})`;
  return countRows(`${isLeaf}*${condition}`);
}
