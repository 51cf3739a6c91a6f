import { foldedName } from './foldedName';
import type { LocatedTable } from './locateColumns';
import { positiveWhole } from './positiveWhole';

/** What stands in the ID and name cells of a row. */
export interface RowIdentity {
  readonly row: number;
  /** The ID cell as it was typed. */
  readonly typed: string;
  readonly id: number | null;
  /** Folded, for comparing. */
  readonly name: string;
}

/** ID and name of every data row, blank ones included. */
export function identitiesOf({ content, columnOf }: LocatedTable): RowIdentity[] {
  const at = (row: number, column: string) => {
    const place = columnOf.get(column);
    return place === undefined ? '' : (content.values[row][place] ?? '');
  };
  return content.values.map((_cells, row) => ({
    row,
    typed: String(at(row, 'id')).trim(),
    id: positiveWhole(at(row, 'id')),
    name: foldedName(String(at(row, 'name'))),
  }));
}

/**
 * Items by their name where the name occurs once; blank names do not count.
 *
 * @example
 * [...singles(['Dig', 'Pour', 'Dig'], (name) => name).keys()]; //=> ['Pour']
 */
export function singles<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const name = nameOf(item);
    if (name !== '') found.set(name, found.has(name) ? null : item);
  }
  return new Map([...found].flatMap(([name, item]) => (item === null ? [] : [[name, item] as const])));
}
