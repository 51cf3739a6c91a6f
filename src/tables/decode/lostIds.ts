import type { LocatedTable } from './locateColumns';
import { identitiesOf, singles } from './rowIdentity';

/**
 * IDs of WBS rows whose ID cell was cleared while the rows of other tables still bear it: by data row. A name
 * tells which is which, so it must occur once among the rows without an ID and once among the lost IDs.
 *
 * @param followers tables with an ID and a name column.
 */
export function lostIds(table: LocatedTable, followers: readonly LocatedTable[]): Map<number, number> {
  const rows = identitiesOf(table);
  const blank = singles(
    rows.filter(({ typed }) => typed === ''),
    ({ name }) => name,
  );
  const there = new Set(rows.map(({ id }) => id));
  const lost = new Map(
    followers
      .flatMap(identitiesOf)
      .flatMap(({ id, name }) => (id === null || there.has(id) ? [] : [[id, name] as const])),
  );
  const idOf = singles([...lost], ([, name]) => name);
  return new Map(
    [...blank].flatMap(([name, { row }]) => {
      const found = idOf.get(name);
      return found === undefined ? [] : [[row, found[0]] as const];
    }),
  );
}
