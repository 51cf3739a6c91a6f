import { listName } from '../../tables/listName';
import type { ColumnSpec } from '../../tables/spec';
import type { ListSource } from './columnValidation';

/**
 * Where the words of a column or named cell are chosen from. Persons and departments that are not listed yet
 * are only questioned; of all other lists only their words are taken.
 *
 * @example
 * listOf({ list: 'people' }); //=> { source: '=PL_List_People', strict: 'warn' }
 * listOf({}); //=> undefined
 */
export function listOf({ list }: Pick<ColumnSpec, 'list'>): ListSource | undefined {
  if (list === undefined) return undefined;
  const isOpen = list === 'people' || list === 'departments';
  return { source: `=${listName(list)}`, strict: isOpen ? 'warn' : 'stop' };
}
