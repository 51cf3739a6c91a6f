import { editBy } from '../../edits/edit';
import { deleteTableRows, rowCountOf } from '../../edits/tables/tableRows';
import { gridFor, writeCells } from '../../edits/writeCells';
import { liveArea } from '../../host/liveArea';
import type { Area } from '../../model/area';
import { tableBody } from '../../model/table';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass } from '../../protocol/hostObject';
import { readValues } from '../rangeGrids';
import { demandTable, partOf } from './tableParts';
import type { TableRowTarget } from './tableParts';

function rowArea({ table, index }: TableRowTarget): Area {
  const body = tableBody(table);
  return { ...body, row: body.row + index, rowCount: 1 };
}

/** One body row of a table, by its place. */
export const tableRowClass: HostClass<TableRowTarget> = {
  name: 'TableRow',
  check: (target, session) => {
    demandTable(target, session);
    if (target.index >= rowCountOf(target.sheet, target.table)) throw itemNotFound();
  },
  properties: {
    Index: ({ index }) => index,
    Values: {
      get: (target, session) => readValues(liveArea(target.sheet, rowArea(target)), session),
      set: (target, value, session) =>
        writeCells(editBy(session), target.sheet, rowArea(target), gridFor(value, rowArea(target))),
    },
  },
  methods: {
    Delete: ({ sheet, table, index }, _args, session) =>
      deleteTableRows(editBy(session), sheet, table, index, 1),
    GetRange: (target) => partOf(target, rowArea(target)),
  },
};
