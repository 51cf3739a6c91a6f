import { formatIsoDay } from '../project/values/day';
import type { ColumnType } from '../tables/spec';
import type { CellValue } from '../tables/tableContent';
import type { LocatedTable } from '../workbook/locatedTable';

/** A value of the report: blank is `null`, a date ISO 8601, a figure a number. */
export type Reported = string | number | boolean | null;

/** A cell as the report gives it. */
export function reported(value: CellValue, type: ColumnType | undefined): Reported {
  if (value === '') return null;
  return type === 'date' && typeof value === 'number' ? formatIsoDay(Math.floor(value)) : value;
}

/** The filled rows of a table, standard columns by their ids, as the cells say. */
export function tableRecords({ snapshot, columnOf, specOf }: LocatedTable): Record<string, Reported>[] {
  return snapshot.values
    .filter((row) => row.some((value) => value !== ''))
    .map((row) =>
      Object.fromEntries(
        [...columnOf].map(([id, place]) => [id, reported(row[place], specOf.get(id)?.type)] as const),
      ),
    );
}
