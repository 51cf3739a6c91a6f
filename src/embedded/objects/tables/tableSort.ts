import { editBy } from '../../edits/edit';
import { sortCells } from '../../edits/sortCells';
import { noteChange } from '../../host/host';
import { tableBody } from '../../model/table';
import type { HostClass } from '../../protocol/hostObject';
import type { TableTarget } from '../targets';
import { readSort } from './sortFields';
import { demandTable } from './tableParts';

/** `table.sort`: orders the body rows; the header and the total row stay. */
export const tableSortClass: HostClass<TableTarget> = {
  name: 'TableSort',
  check: demandTable,
  properties: {
    Fields: ({ table }) => table.sort?.fields ?? [],
    MatchCase: ({ table }) => table.sort?.matchCase ?? false,
    Method: ({ table }) => table.sort?.method ?? 'PinYin',
  },
  methods: {
    Apply: ({ sheet, table }, [fields, matchCase, method], session) => {
      const sort = readSort(fields, matchCase, method);
      sortCells(editBy(session), sheet, tableBody(table), sort, 'Rows');
      table.sort = sort;
    },
    Clear: ({ table }, _args, { host }) => {
      delete table.sort;
      noteChange(host);
    },
    Reapply: ({ sheet, table }, _args, session) => {
      if (table.sort) sortCells(editBy(session), sheet, tableBody(table), table.sort, 'Rows');
    },
  },
};
