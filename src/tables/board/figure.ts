import type { CellComputation } from '../computed/cellComputation';
import { namedCell } from '../namedCell';
import type { ColumnType, FormulaScope, NamedCellSpec } from '../spec';

/**
 * A figure of a board: a named cell that workbooks made before it do well without.
 *
 * @example
 * const nothing = figure('boardNone', 'number', ['无', 'None'], ['。', '.'], () => '=""', () => '');
 * [nothing.name, nothing.optional]; //=> ['PL_BoardNone', true]
 */
export function figure(
  id: string,
  type: ColumnType,
  label: readonly [zh: string, en: string],
  hint: readonly [zh: string, en: string],
  formula: (scope: FormulaScope) => string,
  compute: CellComputation,
  more: Pick<NamedCellSpec, 'list' | 'largeMoney'> = {},
): NamedCellSpec {
  return namedCell('formula', id, type, label, hint, { formula, compute, optional: true, ...more });
}
