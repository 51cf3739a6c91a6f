import { countRows, holds } from '../../computed/passingErrors';
import type { BoardScope } from '../../board/boardSpec';
import type { Pick } from './pickedRows';
import { isOpenFormula } from './progressConditions';

/** A day of the report's period, from the helper cells of the board. */
function day(scope: BoardScope, column: 'from' | 'to' | 'nextTo'): string {
  return scope.at('period', column, 0);
}

function within(scope: BoardScope, cells: string): string {
  return holds(`(${cells}>=${day(scope, 'from')})*(${cells}<=${day(scope, 'to')})`);
}

function progress(scope: BoardScope, id: string): string {
  return scope.column('progress', id);
}

/** Unfinished tasks that began by the status date. */
function underWay(scope: BoardScope): string {
  const start = progress(scope, 'actualStart');
  return `${isOpenFormula(scope)}*${holds(`(${start}<>"")*(${start}<=${day(scope, 'to')})`)}`;
}

/** Finished in the period, then begun in it, then under way. */
export const workPick: Pick = {
  table: 'progress',
  anchor: 'id',
  condition: (scope) =>
    `(${day(scope, 'to')}>0)*((${within(scope, progress(scope, 'actualFinish'))}+${underWay(scope)})>0)`,
  rank: (scope) =>
    `(${within(scope, progress(scope, 'actualFinish'))})*3+${underWay(scope)}*(1+${within(scope, progress(scope, 'actualStart'))})`,
};

/** Unfinished tasks that the forecast works on in the next period, by start. */
export const nextPick: Pick = {
  table: 'progress',
  anchor: 'id',
  condition: (scope) => {
    const start = progress(scope, 'forecastStart');
    return `(${day(scope, 'to')}>0)*${isOpenFormula(scope)}*(${start}<>"")*(${start}<=${day(scope, 'nextTo')})`;
  },
  rank: (scope) => `200000-${progress(scope, 'forecastStart')}`,
};

/** Days late of the tasks that count as late; their helper column decides it, as it does for the Dashboard. */
function lateOrder(scope: BoardScope): string {
  return progress(scope, 'lateOrder');
}

/** Rows of late tasks: those that have begun or should have, and yellow or red ones. */
export function isLateFormula(scope: BoardScope): string {
  return `ISNUMBER(${lateOrder(scope)})`;
}

/** Late tasks, the latest first. */
export const latePick: Pick = {
  table: 'progress',
  anchor: 'id',
  condition: isLateFormula,
  rank: (scope) => `10000+ROUND(${lateOrder(scope)},0)`,
};

/** Milestones that are still to be reached, by the days on which they are foreseen; undated ones last. */
export const milestonePick: Pick = {
  table: 'tasks',
  anchor: 'id',
  condition: (scope) =>
    `${holds(`${scope.column('tasks', 'type')}=${scope.word('taskType', 'milestone')}`)}*(1-${holds(`${scope.column('tasks', 'percentComplete')}>=1`)})`,
  rank: (scope) => {
    const day = `INT("0"&${scope.column('tasks', 'milestoneOrder')})`;
    return `(${day}>0)*(200000-${day})`;
  },
};

/** Occurred and triggered risks, then the high ones that are open, by score. */
export const riskPick: Pick = {
  table: 'risks',
  anchor: 'description',
  condition: (scope) => {
    const cells = (id: string) => scope.column('risks', id);
    const status = (id: string) => holds(`${cells('status')}=${scope.word('riskStatus', id)}`);
    const open = `((${status('open')}+(1-${holds(`${cells('status')}<>""`)}))>0)`;
    const high = holds(`${cells('level')}=${scope.word('riskLevel', 'high')}`);
    return `${holds(`${cells('description')}<>""`)}*((${status('triggered')}+${status('occurred')}+${open}*${high})>0)`;
  },
  rank: (scope) => {
    const cells = (id: string) => scope.column('risks', id);
    const status = (id: string) => holds(`${cells('status')}=${scope.word('riskStatus', id)}`);
    return `${status('occurred')}*200000+${status('triggered')}*100000+ROUND(("0"&${cells('score')})*1000,0)`;
  },
};

/** Requests that wait for a decision. */
export const changePick: Pick = {
  table: 'changes',
  anchor: 'reason',
  condition: (scope) => {
    const decision = scope.column('changes', 'decision');
    const waits = ['pending', 'suspended'].map((id) => `(${decision}=${scope.word('changeDecision', id)})`);
    return `(${scope.column('changes', 'reason')}<>"")*(((${decision}="")+${waits.join('+')})>0)`;
  },
  rank: () => '0',
};

/** Persons who own a task. */
export const personPick: Pick = {
  table: 'people',
  anchor: 'name',
  condition: (scope) => {
    const names = scope.column('people', 'name');
    return `(${names}<>"")*(COUNTIF(${scope.column('progress', 'owner')},${names})>0)`;
  },
  rank: () => '0',
};

/** Tasks of one person for which a condition holds, counted. */
export function countOwned(scope: BoardScope, name: string, condition: string): string {
  return countRows(`(${scope.column('progress', 'owner')}=${name})*${condition}`);
}

/** How many things of each kind wait for a decision from above: those that the report names one by one. */
export const decisionCounts: readonly ((scope: BoardScope) => string)[] = [
  (scope) => countRows(changePick.condition(scope)),
  (scope) => {
    const cells = (id: string) => scope.column('risks', id);
    const isOpen = `(1-${holds(`${cells('status')}=${scope.word('riskStatus', 'closed')}`)})`;
    const escalated = holds(`${cells('strategy')}=${scope.word('riskStrategy', 'escalate')}`);
    return countRows(`${holds(`${cells('description')}<>""`)}*${isOpen}*${escalated}`);
  },
  (scope) => `N(${scope.name('unauthorisedChanges')})`,
  (scope) => {
    const cells = (id: string) => scope.column('progress', id);
    const red = holds(`${cells('light')}=${scope.word('light', 'red')}`);
    return countRows(`${latePick.condition(scope)}*${red}*(1-${holds(`${cells('nextStep')}<>""`)})`);
  },
];
