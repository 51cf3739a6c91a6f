import { standardTable } from '../../tables/standardTables';
import type { Checkpoint, CheckpointEntry, CheckpointTable } from './checkpoint';

/** Do people type into the column? Dates and codes that followed since stand in nobody's way. */
export function isTypedColumn({ table, columns }: CheckpointTable, column: number): boolean {
  const spec = standardTable(table).columns.find(({ id }) => id === columns[column].id);
  return spec === undefined || spec.kind === 'input' || spec.kind === 'key';
}

/**
 * What is people's own in a checkpoint, their cells and the rows that a command took away: what it overwrote there
 * nothing else can find again.
 */
export function typedEntries(checkpoint: Checkpoint | undefined): CheckpointEntry[] {
  return (checkpoint?.entries ?? []).filter((entry) => {
    if (entry.revert === 'returnRow') return true;
    if (entry.revert !== 'cell' || entry.before === '' || entry.before === entry.after) return false;
    const { place } = entry;
    if (place.in !== 'table') return false;
    const table = checkpoint?.tables.find((one) => one.table === place.table);
    const spec = standardTable(place.table).columns.find(({ id }) => id === table?.columns[place.column].id);
    return spec === undefined || spec.kind === 'input';
  });
}
