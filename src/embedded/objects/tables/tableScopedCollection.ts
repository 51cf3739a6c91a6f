import { textOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { of } from '../targets';
import type { TableTarget } from '../targets';

/** The tables that touch some cells: `range.getTables()`. */
export interface ScopedTables {
  readonly tables: readonly TableTarget[];
}

/** `range.getTables()`. */
export const tableScopedCollectionClass: HostClass<ScopedTables> = {
  name: 'TableScopedCollection',
  properties: {},
  items: ({ tables }) => tables.map((target) => of('Table', target)),
  item: ({ tables }, key) => {
    const wanted = textOf(key, 'key').toLowerCase();
    const found = tables.find(
      ({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
    );
    if (!found) throw itemNotFound();
    return of('Table', found);
  },
  methods: { GetFirst: ({ tables }): HostObject => first(tables) },
};

function first(tables: readonly TableTarget[]): HostObject {
  const [target] = tables;
  if (!target) throw itemNotFound();
  return of('Table', target);
}
