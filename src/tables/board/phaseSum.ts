import { numberIn } from '../computed/numberIn';
import { sumWhere } from '../computed/passingErrors';
import type { CellValue } from '../tableContent';
import type { BoardContext, BoardScope } from './boardSpec';
import { ofProgress } from './ofProgress';

/** Columns of Progress that are added up over the tasks of a phase. */
export type SummedColumn = 'budget' | 'plannedValue' | 'earnedValue' | 'actualCost';

/** Whether a phase has tasks below it by its row of the WBS, from 1: one that stands alone is judged as a task. */
export function hasTasksBelow(scope: BoardScope, row: string): string {
  return `INDEX(${scope.column('tasks', 'type')},${row})=${scope.word('taskType', 'summary')}`;
}

/**
 * What the tasks of a phase come to by what Progress says now; blank where none of them knows it. An expression
 * without an equals sign, from the phase's code and its row of the WBS, counted from 1.
 */
export function phaseSumFormula(scope: BoardScope, code: string, row: string, column: SummedColumn): string {
  const [cells, codes] = [scope.column('progress', column), scope.column('progress', 'code')];
  const below = `${code}&".*"`;
  const known = `COUNTIFS(${cells},"<9E+99",${codes},${below})`;
  const total = `IF(${known}=0,"",${sumWhere(cells, codes, below)})`;
  return `IF(${hasTasksBelow(scope, row)},${total},${ofProgress(scope, row, column)})`;
}

/** The same without a sheet, by the phase's row alone; `null` where none of its tasks knows it. */
export function phaseSum({ column }: BoardContext, row: number, summed: SummedColumn): number | null {
  const task = (id: string): CellValue => column('tasks', id)[row - 1] ?? '';
  const cells = column('progress', summed);
  if (task('type') !== 'summary') return numberIn(cells[column('progress', 'id').indexOf(task('id'))] ?? '');
  const above = `${String(task('code'))}.`;
  const codes = column('progress', 'code');
  const known = cells.flatMap((cell, at) =>
    String(codes[at]).startsWith(above) ? (numberIn(cell) ?? []) : [],
  );
  return known.length === 0 ? null : known.reduce((sum, cell) => sum + cell, 0);
}
