import { issue, type Issue } from '../../project/issue';
import type { LocatedTable } from './locateColumns';
import { positiveWhole } from './positiveWhole';

/** IDs of rows: kept where they are positive, whole and unique, else given. */
export interface GivenIds {
  /** By data row. */
  readonly idOf: ReadonlyMap<number, number>;
  /** The highest ID ever given, to be kept so that none is given twice. */
  readonly lastId: number;
  readonly issues: readonly Issue[];
}

/**
 * Gives an ID to every row that has none of its own: the next number above all that were ever given. Of two
 * rows with one ID (a row was copied) the upper keeps it and the lower gets a new one.
 *
 * @param lastId the highest ID ever given, 0 at first.
 * @param lost IDs by row that other tables still know although the row's own cell was cleared.
 */
export function giveIds(
  table: LocatedTable,
  rows: readonly number[],
  lastId: number,
  lost: ReadonlyMap<number, number> = new Map(),
): GivenIds {
  const place = table.columnOf.get('id');
  const typed = rows.map((row) => (place === undefined ? '' : (table.content.values[row][place] ?? '')));
  const kept = typed.map(positiveWhole);
  // A lost ID was given once, whatever the settings say: somebody may have reverted what raised them.
  let last = [...kept, ...lost.values()].reduce<number>((high, id) => Math.max(high, id ?? 0), lastId);
  const idOf = new Map<number, number>();
  const taken = new Set<number>();
  const issues: Issue[] = [];
  rows.forEach((row, index) => {
    const own = kept[index];
    const at = { table: table.spec.id, row, column: 'id' };
    if (own !== null && !taken.has(own)) {
      idOf.set(row, own);
      taken.add(own);
      return;
    }
    const known = lost.get(row);
    if (known !== undefined && !taken.has(known)) {
      idOf.set(row, known);
      taken.add(known);
      issues.push(issue('idRestored', at, { id: known }));
      return;
    }
    last += 1;
    idOf.set(row, last);
    if (own !== null) issues.push(issue('duplicateId', at, { id: own, newId: last }));
    else if (typed[index] === '') issues.push(issue('missingId', at, { newId: last }));
    else issues.push(issue('notANumber', at, { value: String(typed[index]) }));
  });
  return { idOf, lastId: last, issues };
}
