import type { BoardScope } from '../../board/boardSpec';

/** Days late of the tasks that count as late; their helper column decides it, as it does for the Dashboard. */
export function lateOrder(scope: BoardScope): string {
  return scope.column('progress', 'lateOrder');
}

/** Rows of late tasks: those that have begun or should have, and yellow or red ones. */
export function isLateFormula(scope: BoardScope): string {
  return `ISNUMBER(${lateOrder(scope)})`;
}
