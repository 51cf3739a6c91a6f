import { editBy } from '../../edits/edit';
import { deleteTableColumn, renameTableColumn } from '../../edits/tables/tableColumns';
import { gridFor, writeCells } from '../../edits/writeCells';
import { liveArea } from '../../host/liveArea';
import { tableBody, tableHeader, tableTotals } from '../../model/table';
import { textOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import type { Area } from '../../model/area';
import { readValues } from '../rangeGrids';
import { ofClass } from '../targets';
import { columnStrip, demandTable, partOf } from './tableParts';
import type { TableColumnTarget } from './tableParts';

function part(target: TableColumnTarget, rows: Area | null): HostObject {
  return partOf(target, rows && columnStrip(target, rows));
}

/** One column of a table. */
export const tableColumnClass: HostClass<TableColumnTarget> = {
  name: 'TableColumn',
  identity: ['Id'],
  check: (target, session) => {
    demandTable(target, session);
    if (!target.table.columns.includes(target.column)) throw itemNotFound();
  },
  properties: {
    Id: ({ column }) => column.id,
    Index: ({ table, column }) => table.columns.indexOf(column),
    Name: {
      get: ({ column }) => column.name,
      set: ({ sheet, table, column }, value, session) =>
        renameTableColumn(editBy(session), sheet, table, column, textOf(value, 'name')),
    },
    Values: {
      get: (target, session) =>
        readValues(liveArea(target.sheet, columnStrip(target, target.table.area)), session),
      set: (target, value, session) => {
        const area = columnStrip(target, target.table.area);
        writeCells(editBy(session), target.sheet, area, gridFor(value, area));
      },
    },
  },
  navigation: {
    Filter: (target) => ofClass('Filter', target),
  },
  methods: {
    Delete: ({ sheet, table, column }, _args, session) =>
      deleteTableColumn(editBy(session), sheet, table, table.columns.indexOf(column)),
    GetDataBodyRange: (target) => part(target, tableBody(target.table)),
    GetHeaderRowRange: (target) => part(target, tableHeader(target.table)),
    GetRange: (target) => part(target, target.table.area),
    GetTotalRowRange: (target) => part(target, tableTotals(target.table)),
  },
};
