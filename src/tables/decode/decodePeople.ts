import { issue, type Issue } from '../../project/issue';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import type { LocatedTable } from './locateColumns';
import { overtypedFormulas } from './overtypedFormulas';

/** A row of the people table. */
export interface Person {
  readonly row: number;
  readonly name: string;
  readonly department: string;
  readonly role: string;
  /** Cost of a working day. */
  readonly rate: number | null;
}

/** Reads the people table; rows without a name are skipped, a name that stands twice counts once. */
export function decodePeople(table: LocatedTable): {
  readonly people: readonly Person[];
  readonly issues: readonly Issue[];
} {
  const reader = new CellReader(table);
  const rows = filledRows(table);
  const seen = new Set<string>();
  const people = rows.flatMap((row): Person[] => {
    const name = reader.text(row, 'name');
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        row,
        name,
        department: reader.text(row, 'department'),
        role: reader.text(row, 'role'),
        rate: reader.amount(row, 'rate'),
      },
    ];
  });
  const none =
    people.length === 0 ? [issue('emptyTable', { table: 'people' }, { table: table.content.name })] : [];
  return { people, issues: [...none, ...reader.issues, ...overtypedFormulas(table, rows)] };
}
