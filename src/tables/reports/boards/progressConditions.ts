import type { FormulaScope } from '../../spec';

/** Rows of the progress table whose task is finished, as the scheduler sees it: a finish, or 100 % with nothing left. */
export function isFinishedFormula(scope: FormulaScope): string {
  const cells = (id: string) => scope.column('progress', id);
  return (
    `((${cells('actualFinish')}<>"")+(${cells('actualStart')}<>"")*(${cells('actualPercent')}>=1)` +
    `*(${cells('remainingDuration')}=0)>0)`
  );
}

/** Rows of the progress table that hold an unfinished task. */
export function isOpenFormula(scope: FormulaScope): string {
  return `(${scope.column('progress', 'id')}<>"")*(1-${isFinishedFormula(scope)})`;
}
