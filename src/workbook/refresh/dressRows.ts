import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { Change } from '../change';
import { listOf } from '../layout/listOf';
import { columnLook, rowLook } from '../layout/tableLook';
import type { LocatedTable } from '../locatedTable';

/**
 * Gives new rows the look of their table where they could not inherit it from a row above: format and
 * validation of every standard column.
 */
export function dressRows(table: LocatedTable, areas: readonly Area[], language: Language): Change[] {
  return areas.flatMap((area): Change[] => [
    ...rowLook(area, [...table.specOf.values()], language),
    ...[...table.specOf].flatMap(([id, column]) => {
      const index = table.columnOf.get(id);
      if (index === undefined) return [];
      return columnLook(
        column,
        { ...area, column: area.column + index, columns: 1 },
        language,
        listOf(column),
      );
    }),
  ]);
}
