import type { CellValue } from '../../tables/tableContent';
import type { LocatedTable } from '../locatedTable';
import { planRows, useBlankRow, type RowPlan } from '../rows/planRows';
import type { DesiredRow } from '../rows/desiredRow';
import type { TableSnapshot } from '../snapshot';

/** A row that is written: the table as it will read, and what makes it so. */
export interface EditedRow {
  readonly table: TableSnapshot;
  readonly plan: RowPlan;
}

type Cells = ReadonlyMap<string, CellValue>;

function withCells(
  row: readonly CellValue[],
  cells: Cells,
  { columnOf }: LocatedTable,
): readonly CellValue[] {
  const edited = [...row];
  for (const [id, value] of cells) edited[columnOf.get(id)!] = value;
  return edited;
}

function asTheyAre({ snapshot }: LocatedTable): DesiredRow[] {
  return snapshot.values.map((_row, existing) => ({ existing, cells: new Map() }));
}

/**
 * Writes cells of a row that is there.
 *
 * @param place data row, from 0.
 */
export function editedRow(located: LocatedTable, place: number, cells: Cells): EditedRow {
  const { snapshot } = located;
  const edit = (rows: TableSnapshot['values']) =>
    rows.map((row, index) => (index === place ? withCells(row, cells, located) : row));
  const rows = asTheyAre(located).map((row, index) => (index === place ? { ...row, cells } : row));
  return {
    table: { ...snapshot, values: edit(snapshot.values), formulas: edit(snapshot.formulas) },
    plan: planRows(located, rows),
  };
}

/** Adds a row below the last; in an empty table it is the one that is there. */
export function addedRow(located: LocatedTable, cells: Cells): EditedRow {
  const { snapshot } = located;
  const added: DesiredRow = { existing: undefined, cells };
  const isEmpty = useBlankRow(snapshot, [added])[0].existing === 0;
  if (isEmpty) return editedRow(located, 0, cells);
  const blank = snapshot.headers.map((): CellValue => '');
  const row = withCells(blank, cells, located);
  return {
    table: { ...snapshot, values: [...snapshot.values, row], formulas: [...snapshot.formulas, row] },
    plan: planRows(located, [...asTheyAre(located), added]),
  };
}
