import type { ResponsibilityRow } from '../../project/checks/checkResponsibility';
import type { Issue } from '../../project/issue';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import type { LocatedTable } from './locateColumns';
import { overtypedFormulas } from './overtypedFormulas';

/** The responsibility matrix as records. */
export interface DecodedResponsibility {
  readonly rows: readonly ResponsibilityRow[];
  /** Places of the columns of persons and departments, by name as the people table has it. */
  readonly personColumns: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/**
 * Reads the responsibility matrix. A column is a person's where its header is a name of the people table;
 * every other column beside the standard ones is the user's own and not read.
 */
export function decodeResponsibility(table: LocatedTable, people: readonly string[]): DecodedResponsibility {
  const { content, ownColumns } = table;
  const nameOf = new Map(people.map((name) => [folded(name), name]));
  const personColumns = new Map<string, number>();
  for (const place of ownColumns) {
    const name = nameOf.get(folded(content.headers[place]));
    if (name !== undefined && !personColumns.has(name)) personColumns.set(name, place);
  }
  const reader = new CellReader(table);
  const filled = filledRows(table);
  const rows = filled.flatMap((row): ResponsibilityRow[] => {
    const id = reader.number(row, 'id');
    if (id === null) return [];
    const cells = [...personColumns].map(([who, place]) => ({
      who,
      text: String(content.values[row][place] ?? '').trim(),
    }));
    return [{ row, id, name: reader.text(row, 'name'), cells }];
  });
  return { rows, personColumns, issues: [...reader.issues, ...overtypedFormulas(table, filled)] };
}
