import { standardTable } from '../../tables/standardTables';
import { schemaSheet } from '../schema/planSchema';
import type { Checkpoint, CheckpointEntry } from './checkpoint';
import { columnKey, type PresentQuery } from './present';

/** Characters of formulas that are read back at most: what is longer is taken for unchanged. */
const longest = 2_000_000;

function formulaColumns({ tables, entries }: Checkpoint): PresentQuery['columns'] {
  const wanted = new Map<string, { column: PresentQuery['columns'][number]; characters: number }>();
  for (const entry of entries) {
    if (entry.revert !== 'cell' || entry.place.in !== 'table' || typeof entry.after !== 'object') continue;
    const { table, column } = entry.place;
    const found = tables.find((one) => one.table === table);
    const header = found?.columns[column]?.header;
    if (found === undefined || header === undefined) continue;
    const characters = found.keys.length * entry.after.formula.length;
    wanted.set(columnKey(table, header), {
      column: { table, name: standardTable(table).name, header },
      characters,
    });
  }
  let left = longest;
  return [...wanted.values()].flatMap(({ column, characters }) => {
    left -= characters;
    return left < 0 ? [] : [column];
  });
}

function pick<Picked>(
  entries: readonly CheckpointEntry[],
  from: (entry: CheckpointEntry) => readonly Picked[],
) {
  return [...new Set(entries.flatMap(from))];
}

/** What must be read, beside what every command reads, to see whether anybody changed what a command left. */
export function presentQuery(checkpoint: Checkpoint): PresentQuery {
  const { entries } = checkpoint;
  return {
    columns: formulaColumns(checkpoint),
    sheets: pick(entries, (entry) => (entry.revert === 'removeSheets' ? entry.sheets : [])),
    names: pick(entries, (entry) => (entry.revert === 'redefineName' ? [entry.name] : [])),
    cells: entries.flatMap((entry) =>
      entry.revert === 'cell' && entry.place.in === 'sheet' && entry.place.sheet !== schemaSheet
        ? [entry.place]
        : [],
    ),
  };
}
