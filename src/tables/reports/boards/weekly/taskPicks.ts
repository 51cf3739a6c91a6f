import type { BoardScope } from '../../../board/boardSpec';
import { holds } from '../../../computed/passingErrors';
import { isLateFormula, lateOrder } from '../lateRows';
import type { Pick } from '../pickedRows';
import { isOpenFormula } from '../progressConditions';
import { periodDay } from './period';

function within(scope: BoardScope, cells: string): string {
  return holds(`(${cells}>=${periodDay(scope, 'from')})*(${cells}<=${periodDay(scope, 'to')})`);
}

function progress(scope: BoardScope, id: string): string {
  return scope.column('progress', id);
}

/** Unfinished tasks that began by the status date. */
function underWay(scope: BoardScope): string {
  const start = progress(scope, 'actualStart');
  return `${isOpenFormula(scope)}*${holds(`(${start}<>"")*(${start}<=${periodDay(scope, 'to')})`)}`;
}

/** Finished in the period, then begun in it, then under way. */
export const workPick: Pick = {
  table: 'progress',
  anchor: 'id',
  condition: (scope) =>
    `(${periodDay(scope, 'to')}>0)*((${within(scope, progress(scope, 'actualFinish'))}+${underWay(scope)})>0)`,
  rank: (scope) =>
    `(${within(scope, progress(scope, 'actualFinish'))})*3+${underWay(scope)}*(1+${within(scope, progress(scope, 'actualStart'))})`,
};

/** Unfinished tasks that the forecast works on in the next period, by start. */
export const nextPick: Pick = {
  table: 'progress',
  tiesById: true,
  anchor: 'id',
  condition: (scope) => {
    const start = progress(scope, 'forecastStart');
    return `(${periodDay(scope, 'to')}>0)*${isOpenFormula(scope)}*(${start}<>"")*(${start}<=${periodDay(scope, 'nextTo')})`;
  },
  rank: (scope) => {
    const [start, status] = [progress(scope, 'forecastStart'), periodDay(scope, 'to')];
    // What has not begun begins on the status date at the earliest.
    const waits = `(${progress(scope, 'actualStart')}="")*(${start}<${status})`;
    return `200000-${start}-${waits}*(${status}-${start})`;
  },
};

/** Late tasks, the latest first. */
export const latePick: Pick = {
  table: 'progress',
  tiesById: true,
  anchor: 'id',
  condition: isLateFormula,
  rank: (scope) => `10000+ROUND(${lateOrder(scope)},0)`,
};
