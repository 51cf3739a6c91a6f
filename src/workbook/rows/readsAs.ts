import type { CellValue } from '../../tables/tableContent';
import type { TableSnapshot } from '../snapshot';
import type { DesiredRow } from './desiredRow';
import type { RowTable } from './planRows';

/** How a table reads once its rows are the desired ones; without any row Excel keeps a blank one. */
export function readsAs({ snapshot, columnOf }: RowTable, rows: readonly DesiredRow[]): TableSnapshot {
  const blank = snapshot.headers.map((): CellValue => '');
  const row = (from: readonly (readonly CellValue[])[], { existing, cells }: DesiredRow) => {
    const line = [...(existing === undefined ? blank : from[existing])];
    for (const [id, input] of cells) {
      const place = columnOf.get(id);
      if (place !== undefined) line[place] = input as CellValue;
    }
    return line;
  };
  const lines = (from: readonly (readonly CellValue[])[]) =>
    rows.length === 0 ? [blank] : rows.map((one) => row(from, one));
  return { ...snapshot, values: lines(snapshot.values), formulas: lines(snapshot.formulas) };
}
