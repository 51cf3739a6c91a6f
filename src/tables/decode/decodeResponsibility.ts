import type { ResponsibilityRow } from '../../project/checks/checkResponsibility';
import { issue, type Issue } from '../../project/issue';
import { parseRoles } from '../../project/responsibility/parseRoles';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import { foldedName } from './foldedName';
import type { LocatedTable } from './locateColumns';
import { overtypedFormulas } from './overtypedFormulas';

/** The responsibility matrix as records. */
export interface DecodedResponsibility {
  readonly rows: readonly ResponsibilityRow[];
  readonly issues: readonly Issue[];
}

/** Columns of one's own that hold codes all the same: their person was renamed or left the list. */
function rolesOfNobody({ spec, content, ownColumns }: LocatedTable, persons: ReadonlySet<number>): Issue[] {
  return ownColumns.flatMap((place) => {
    const texts = content.values.map((row) => String(row[place] ?? '').trim()).filter((text) => text !== '');
    const isCodes = texts.length > 0 && texts.every((text) => parseRoles(text) !== null);
    const header = content.headers[place];
    return persons.has(place) || !isCodes ? [] : [issue('rolesOfNobody', { table: spec.id }, { header })];
  });
}

/** Columns of one's own between those of persons: the counts run over all cells from the first to the last. */
function columnsAmong({ spec, content, ownColumns }: LocatedTable, persons: ReadonlySet<number>): Issue[] {
  const [first, last] = [Math.min(...persons), Math.max(...persons)];
  return ownColumns.flatMap((place) => {
    const isBetween = place > first && place < last && !persons.has(place);
    const counts = isBetween && content.values.some((row) => /[ar]/i.test(String(row[place] ?? '')));
    const params = { header: content.headers[place] };
    return counts ? [issue('columnAmongPersons', { table: spec.id }, params)] : [];
  });
}

/**
 * Places of the columns of persons and departments: those headed by a name of the people table, which is the
 * name they are known by.
 */
export function personColumnsOf(
  { content, ownColumns }: LocatedTable,
  people: readonly string[],
): Map<string, number> {
  const nameOf = new Map(people.map((name) => [foldedName(name), name]));
  const places = new Map<string, number>();
  for (const place of ownColumns) {
    const name = nameOf.get(foldedName(content.headers[place]));
    if (name !== undefined && !places.has(name)) places.set(name, place);
  }
  return places;
}

/**
 * Reads the responsibility matrix. A column is a person's where its header is a name of the people table;
 * every other column beside the standard ones is the user's own and not read.
 *
 * @param taskOf the task of each data row, as `matchRows` found it.
 */
export function decodeResponsibility(
  table: LocatedTable,
  taskOf: readonly (number | undefined)[],
  people: readonly string[],
): DecodedResponsibility {
  const { content } = table;
  const personColumns = personColumnsOf(table, people);
  const reader = new CellReader(table);
  const filled = filledRows(table);
  const rows = filled.flatMap((row): ResponsibilityRow[] => {
    const id = taskOf[row];
    if (id === undefined) return [];
    const cells = [...personColumns].map(([who, place]) => ({
      who,
      text: String(content.values[row][place] ?? '').trim(),
    }));
    return [{ row, id, name: reader.text(row, 'name'), cells }];
  });
  const places = new Set(personColumns.values());
  const columns = [...rolesOfNobody(table, places), ...columnsAmong(table, places)];
  const issues = [...reader.issues, ...columns, ...overtypedFormulas(table, filled)];
  return { rows, issues };
}
