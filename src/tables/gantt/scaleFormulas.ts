import { greatestOf, leastOf } from '../computed/passingErrors';
import type { FormulaScope } from '../spec';
import { daySteps, slotCount } from './ganttUnit';

/** The cells that a time scale is computed in. */
export type ScaleCellId = 'first' | 'last' | 'step' | 'anchor' | 'start';

/** The cells of the scale as formulas speak of them, e.g. `R5C2`. */
export type ScaleCells = Readonly<Record<ScaleCellId, string>>;

function monday(day: string): string {
  return `${day}-MOD(${day}-2,7)`;
}

/** The first day that is planned or was approved; the project’s start while nothing is. */
function firstFormula(scope: FormulaScope): string {
  const [starts, baseline] = [scope.column('tasks', 'start'), scope.column('progress', 'baselineStart')];
  const project = scope.name('startDate');
  return `=IF(COUNT(${starts})=0,IF(ISNUMBER(${project}),${project},2),${leastOf(starts, baseline)})`;
}

/**
 * The last day that is planned, was approved or is foreseen. A forecast makes the scale twice as long at most: one
 * that is out of all proportion would leave nothing of the plan to be seen.
 */
function lastFormula(scope: FormulaScope, { first }: ScaleCells): string {
  const [finish, baseline] = [scope.column('tasks', 'finish'), scope.column('progress', 'baselineFinish')];
  const planned = greatestOf(first, finish, baseline);
  const forecast = greatestOf(scope.column('progress', 'forecastFinish'));
  return `=MAX(${planned},MIN(${forecast},2*${planned}-${first}))`;
}

/** The same choice as `stepOf`. */
function stepFormula(scope: FormulaScope, { first, last }: ScaleCells): string {
  const unit = scope.name('ganttUnit');
  const days = `${last}-(${monday(first)})+1`;
  const months = `(YEAR(${last})-YEAR(${first}))*12+MONTH(${last})-MONTH(${first})+1`;
  const shortest = daySteps.reduceRight(
    (longer, step) => `IF(${days}<=${slotCount * step},${step},${longer})`,
    `IF(${months}<=${slotCount},30,91)`,
  );
  const chosen = (['day', 'week', 'month', 'quarter'] as const).map(
    (id) => [scope.word('ganttUnit', id), { day: 1, week: 7, month: 30, quarter: 91 }[id]] as const,
  );
  return `=${chosen.reduceRight((other, [word, step]) => `IF(IFERROR(${unit}=${word},FALSE),${step},${other})`, shortest)}`;
}

/** The day that has to be seen at the left edge: the first, or where not all fits one before the status date. */
function anchorFormula(scope: FormulaScope, { first, last, step }: ScaleCells): string {
  const status = scope.name('statusDate');
  const months = `(YEAR(${last})-YEAR(${first}))*12+MONTH(${last})-MONTH(${first})+1`;
  const days = `${last}-(${monday(first)})+1`;
  const isShort = `IF(${step}>=91,FALSE,IF(${step}>=30,${months}>${slotCount},${days}>${slotCount}*${step}))`;
  const before = `N(${status})-${step}*${Math.floor(slotCount / 4)}`;
  return `=IF(AND(${isShort},ISNUMBER(${status})),MAX(${first},${before}),${first})`;
}

/** The same day as `scaleStart`. */
function startFormula(_scope: FormulaScope, { anchor, step }: ScaleCells): string {
  const month = `IF(${step}>=91,3*INT((MONTH(${anchor})-1)/3)+1,MONTH(${anchor}))`;
  return `=IF(${step}<30,${monday(anchor)},DATE(YEAR(${anchor}),${month},1))`;
}

/** The formulas of the scale's cells, in the order in which they build on each other. */
export const scaleFormulas: Readonly<
  Record<ScaleCellId, (scope: FormulaScope, cells: ScaleCells) => string>
> = { first: firstFormula, last: lastFormula, step: stepFormula, anchor: anchorFormula, start: startFormula };
