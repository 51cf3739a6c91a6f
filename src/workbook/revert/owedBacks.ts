import type { TableId } from '../../tables/spec';
import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import { readStructure } from '../refresh/structure';
import type { WorkbookSnapshot } from '../snapshot';
import type { Checkpoint, CheckpointEntry, CheckpointPlace, CheckpointTable } from './checkpoint';
import type { CellPoint } from './movedCell';
import { keyColumnIds, rowKey } from './rowKeys';
import { pointKey, type BackChange } from './takeBack';

function placeOf(point: CellPoint, tables: ReadonlyMap<TableId, LocatedTable>): CheckpointPlace {
  for (const [table, { snapshot }] of tables) {
    const [row, column] = [point.row - snapshot.row - 1, point.column - snapshot.column];
    const isInside = row >= 0 && row < snapshot.values.length && snapshot.headers[column] !== undefined;
    if (snapshot.sheet === point.sheet && isInside) return { in: 'table', table, row, column };
  }
  const { sheet, row, column } = point;
  return { in: 'sheet', sheet, row, column };
}

function entriesOf(
  { change, ours }: BackChange,
  tables: ReadonlyMap<TableId, LocatedTable>,
): CheckpointEntry[] {
  if (change.edit !== 'write') return [];
  const { sheet, row, column } = change.area;
  return change.cells.flatMap((cells, r) =>
    cells.flatMap((before: CellInput, c): CheckpointEntry[] => {
      if (before === null) return [];
      const point = { sheet, row: row + r, column: column + c };
      const after = ours.get(pointKey(point)) ?? '';
      return [{ revert: 'cell', place: placeOf(point, tables), before, after }];
    }),
  );
}

function tableOf({ spec, snapshot, columnOf }: LocatedTable): CheckpointTable {
  const idAt = new Map([...columnOf].map(([id, place]) => [place, id]));
  const keys = keyColumnIds(spec).flatMap((id) => columnOf.get(id) ?? []);
  return {
    table: spec.id,
    keys: snapshot.values.map((row) => rowKey(keys.map((place) => row[place]))),
    columns: snapshot.headers.map((header, place) => ({ id: idAt.get(place), header })),
  };
}

/**
 * What is owed of cells that somebody typed into while a plan was taken back, where they could not be written once
 * more. The plan is taken back by then: the tables stand as they were read.
 *
 * @param again what would have written them once more.
 */
export function owedBacks(again: readonly BackChange[], snapshot: WorkbookSnapshot): Checkpoint | undefined {
  const { tables } = readStructure(snapshot);
  const entries = again.flatMap((back) => entriesOf(back, tables));
  if (entries.length === 0) return undefined;
  const speaks = (id: TableId) =>
    entries.some((one) => one.revert === 'cell' && one.place.in === 'table' && one.place.table === id);
  return { tables: [...tables.values()].filter(({ spec }) => speaks(spec.id)).map(tableOf), entries };
}
