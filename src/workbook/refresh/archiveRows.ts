import type { Day } from '../../project/values/day';
import type { CellInput } from '../cell';
import { isFormulaText } from '../../tables/typedCell';
import { headerOf, type LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { archivedParts } from './archivedEntries';
import { printArchived } from './archivedText';
import { isBlankRow } from '../rows/isBlankRow';
import { isCalculated } from '../rows/isCalculated';

/** Rows of a table that are to be removed. */
export interface Removed {
  readonly table: LocatedTable;
  /** What the table is called in the workbook's language. */
  readonly label: string;
  readonly rows: readonly number[];
}

/**
 * What a row holds besides what computes by itself. Of a formula that somebody typed into a cell for values its
 * value is kept: elsewhere it would speak of other cells.
 */
function contentOf({ snapshot, columnOf, specOf }: LocatedTable, row: number): string {
  const idAt = new Map([...columnOf].map(([id, place]) => [place, id]));
  const cells = snapshot.headers.flatMap((header, place) => {
    const formula = snapshot.formulas[row][place];
    const spec = specOf.get(idAt.get(place) ?? '');
    const computes = spec === undefined ? isCalculated(snapshot, place) : spec.kind === 'formula';
    if (formula === '' || (computes && isFormulaText(formula))) return [];
    return [{ header, type: spec?.type, value: snapshot.values[row][place] }];
  });
  return printArchived(cells);
}

function archivedRows({ table, label }: Removed, row: number, archived: Day | null): DesiredRow[] {
  const cell = (id: string): CellInput => {
    const column = table.columnOf.get(id);
    return column === undefined ? '' : table.snapshot.values[row][column];
  };
  return archivedParts(contentOf(table, row)).map((content) => ({
    existing: undefined,
    cells: new Map<string, CellInput>([
      ['table', label],
      ['id', cell('id')],
      ['name', cell('name')],
      ['archived', archived ?? ''],
      ['content', content],
    ]),
  }));
}

/** The archive with the removed rows behind those that it has; it keeps whatever was typed. */
export function archiveRows(
  archive: LocatedTable,
  removed: readonly Removed[],
  archived: Day | null,
): DesiredRow[] {
  const isEmpty = archive.snapshot.formulas.every(isBlankRow);
  const kept = isEmpty
    ? []
    : archive.snapshot.values.map((_row, existing): DesiredRow => ({ existing, cells: new Map() }));
  return [...kept, ...removed.flatMap((one) => one.rows.flatMap((row) => archivedRows(one, row, archived)))];
}

/** Can the rows be kept somewhere? Without the table or its columns nothing may be removed. */
export function canArchive(archive: LocatedTable | undefined): archive is LocatedTable {
  return (
    archive !== undefined && ['table', 'id', 'content'].every((id) => headerOf(archive, id) !== undefined)
  );
}
