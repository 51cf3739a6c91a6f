import type { ChoiceListId } from '../../../../words/choiceLists';
import type { TableId } from '../../../spec';
import type { Pick } from '../pickedRows';

/** The rows of a table, in its order, whose choice in a column is this one. */
export function rowsWith(
  table: TableId,
  anchor: string,
  column: string,
  list: ChoiceListId,
  choice: string,
): Pick {
  return {
    table,
    anchor,
    condition: (scope) =>
      `(${scope.column(table, anchor)}<>"")*(${scope.column(table, column)}=${scope.word(list, choice)})`,
    rank: () => '0',
  };
}
