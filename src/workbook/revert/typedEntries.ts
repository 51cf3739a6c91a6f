import { standardTable } from '../../tables/standardTables';
import type { Checkpoint, CheckpointEntry, CheckpointTable } from './checkpoint';

/** Do people type into the column? Dates and codes that followed since stand in nobody's way. */
export function isTypedColumn({ table, columns }: CheckpointTable, column: number): boolean {
  const spec = standardTable(table).columns.find(({ id }) => id === columns[column].id);
  return spec === undefined || spec.kind === 'input' || spec.kind === 'key';
}

/** The cells of a checkpoint that are people's own: what a command wrote over there nothing else can find again. */
export function typedEntries(checkpoint: Checkpoint | undefined): CheckpointEntry[] {
  return (checkpoint?.entries ?? []).filter((entry) => {
    if (entry.revert !== 'cell' || entry.before === '' || entry.before === entry.after) return false;
    const { place } = entry;
    if (place.in !== 'table') return false;
    const table = checkpoint?.tables.find((one) => one.table === place.table);
    const spec = standardTable(place.table).columns.find(({ id }) => id === table?.columns[place.column].id);
    return spec === undefined || spec.kind === 'input';
  });
}
