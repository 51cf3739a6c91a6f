import type { Localized } from '../../../words/language';
import type { BoardScope, GridColumn } from '../../board/boardSpec';
import type { ColumnType, TableId } from '../../spec';
import { pickedNumber, pickedText } from './pickedRows';

type More = Partial<Pick<GridColumn, 'look' | 'list' | 'align' | 'numberFormat' | 'rules'>>;

/** Writes the columns of one list: each shows a column of the picked rows of a table. */
export function listColumns(list: string, table: TableId) {
  const rows = `${list}Rows`;
  return {
    /** A column of texts. */
    text: (id: string, label: Localized, wide: number, more: More = {}): GridColumn => ({
      id,
      label,
      type: 'text',
      wide,
      look: 'listed',
      ...more,
      formula: (scope, place) => `=${pickedText(scope, rows, place, table, id)}`,
    }),
    /** A column of dates or numbers. */
    number: (id: string, type: ColumnType, label: Localized, wide: number, more: More = {}): GridColumn => ({
      id,
      label,
      type,
      wide,
      look: 'listed',
      ...more,
      formula: (scope, place) => `=${pickedNumber(scope, rows, place, table, id)}`,
    }),
    /** A column that is worked out; blank where the list is at its end. */
    worked: (
      id: string,
      type: ColumnType,
      label: Localized,
      wide: number,
      formula: (scope: BoardScope, row: string, place: number) => string,
      more: More = {},
    ): GridColumn => ({
      id,
      label,
      type,
      wide,
      look: 'listed',
      ...more,
      formula: (scope, place) => {
        const row = scope.at(rows, 'row', place);
        return `=IF(${row}="","",${formula(scope, row, place)})`;
      },
    }),
  };
}
