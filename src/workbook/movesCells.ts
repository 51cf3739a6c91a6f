import type { Change } from './change';

const moving: ReadonlySet<Change['edit']> = new Set([
  'insertTableRows',
  'deleteTableRows',
  'insertTableColumns',
  'deleteTableColumns',
  'resizeTable',
]);

/**
 * Do rows or columns of a table stand elsewhere after a change, or do others belong to it?
 *
 * @example
 * movesCells({ edit: 'deleteTableRows', table: 'PL_Tasks', index: 0, count: 1 }); //=> true
 * movesCells({ edit: 'addSheet', sheet: 'Notes' }); //=> false
 */
export function movesCells({ edit }: Pick<Change, 'edit'>): boolean {
  return moving.has(edit);
}
