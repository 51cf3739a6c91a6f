import type { Localized } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import type { GridColumn } from '../../../board/boardSpec';
import { countRows } from '../../../computed/passingErrors';
import type { ColumnType } from '../../../spec';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { summaryRows } from './summaryRows';

/** The goals, and how many are reached. */
export function goals(stack: ReportStack): void {
  const column = (id: string, label: Localized, wide: number, type: ColumnType, more = {}): GridColumn => ({
    id,
    label,
    type,
    wide,
    look: type === 'text' ? 'wrapped' : 'listed',
    ...more,
    formula: (scope, row) => {
      const cells = scope.column('goals', id);
      const cell = `INDEX(${cells},${row + 1})`;
      const shown = type === 'text' ? `IFERROR(${cell}&"","")` : `IFERROR(IF(${cell}="","",${cell}),"")`;
      return `=IF(ROWS(${cells})<${row + 1},"",${shown})`;
    },
  });
  stack.grid(
    {
      id: 'goals',
      rows: summaryRows.goals,
      header: true,
      columns: [
        column('goal', words.columnGoal, 9, 'text'),
        column('measure', words.columnMeasure, 5, 'text'),
        column('target', words.columnTarget, 4, 'text'),
        column('due', words.columnDue, 3, 'date', { align: 'Center' }),
        column('status', words.columnState, 3, 'text', { list: 'goalStatus', align: 'Center' }),
      ],
    },
    'tall',
  );
  stack.sentence('goalSum', (scope) => {
    const status = scope.column('goals', 'status');
    const count = (id: string) => `COUNTIF(${status},${scope.word('goalStatus', id)})`;
    return `=${sayFormula(scope, words.goalSum, {
      all: countRows(`${scope.column('goals', 'goal')}<>""`),
      reached: count('reached'),
      missed: count('missed'),
    })}`;
  });
}
