import { anyClass } from '../../protocol/hostObject';
import type { HostClass } from '../../protocol/hostObject';
import { autoFilterClass } from './autoFilter';
import { filterClass } from './filter';
import { rangeSortClass } from './rangeSort';
import { tableClass } from './table';
import { tableCollectionClass } from './tableCollection';
import { tableColumnClass } from './tableColumn';
import { tableColumnCollectionClass } from './tableColumnCollection';
import { tableRowClass } from './tableRow';
import { tableRowCollectionClass } from './tableRowCollection';
import { tableScopedCollectionClass } from './tableScopedCollection';
import { tableSortClass } from './tableSort';

/** The classes of tables, sorting and filtering. */
export const tableClasses: readonly HostClass<unknown>[] = [
  anyClass(autoFilterClass),
  anyClass(filterClass),
  anyClass(rangeSortClass),
  anyClass(tableClass),
  anyClass(tableCollectionClass),
  anyClass(tableColumnClass),
  anyClass(tableColumnCollectionClass),
  anyClass(tableRowClass),
  anyClass(tableRowCollectionClass),
  anyClass(tableScopedCollectionClass),
  anyClass(tableSortClass),
];
