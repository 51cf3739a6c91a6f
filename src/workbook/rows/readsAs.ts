import type { CellValue } from '../../tables/tableContent';
import type { LocatedTable } from '../locatedTable';
import type { TableSnapshot } from '../snapshot';
import type { DesiredRow } from './desiredRow';
import { isCalculated } from './isCalculated';

/**
 * What Excel fills into a new row by itself: the columns of the user's own that compute in every row. The standard
 * ones count as blank, so that they are written.
 */
function filled({ snapshot, columnOf, specOf }: LocatedTable): CellValue[] {
  const standard = new Set([...specOf.keys()].map((id) => columnOf.get(id)));
  return snapshot.headers.map((_header, place) =>
    !standard.has(place) && isCalculated(snapshot, place) ? '=' : '',
  );
}

/** How a table reads once its rows are the desired ones; without any row Excel keeps a blank one. */
export function readsAs(table: LocatedTable, rows: readonly DesiredRow[]): TableSnapshot {
  const { snapshot, columnOf } = table;
  const blank = snapshot.headers.map((): CellValue => '');
  const row = (
    from: readonly (readonly CellValue[])[],
    fresh: CellValue[],
    { existing, cells }: DesiredRow,
  ) => {
    const line = [...(existing === undefined ? fresh : from[existing])];
    for (const [id, input] of cells) {
      const place = columnOf.get(id);
      if (place !== undefined) line[place] = input as CellValue;
    }
    return line;
  };
  const lines = (from: readonly (readonly CellValue[])[], fresh: CellValue[]) =>
    rows.length === 0 ? [blank] : rows.map((one) => row(from, fresh, one));
  return {
    ...snapshot,
    values: lines(snapshot.values, blank),
    formulas: lines(snapshot.formulas, filled(table)),
  };
}
