import type { WorkbookModel } from '../model/workbook';
import { itemNotFound } from '../protocol/hostError';
import { anyClass } from '../protocol/hostObject';
import type { HostClass } from '../protocol/hostObject';

const gone = (): never => {
  throw itemNotFound();
};

/** A Power Query query; the embedded Excel never has one. */
const queryClass: HostClass<WorkbookModel> = {
  name: 'Query',
  check: gone,
  properties: {
    Error: gone,
    LoadedTo: gone,
    LoadedToDataModel: gone,
    Name: gone,
    RefreshDate: gone,
    RowsLoadedCount: gone,
  },
};

/** `workbook.queries`, which is empty. */
const queryCollectionClass: HostClass<WorkbookModel> = {
  name: 'QueryCollection',
  properties: {},
  items: () => [],
  item: gone,
};

/** `workbook.dataConnections`: there are none to refresh. */
const dataConnectionCollectionClass: HostClass<WorkbookModel> = {
  name: 'DataConnectionCollection',
  properties: {},
  methods: { RefreshAll: () => undefined },
};

export const connectionClasses = [
  anyClass(queryClass),
  anyClass(queryCollectionClass),
  anyClass(dataConnectionCollectionClass),
];
