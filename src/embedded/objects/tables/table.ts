import { demandAllowed, editBy } from '../../edits/edit';
import { clearFilter, filterRows } from '../../edits/tables/filterRows';
import { convertToRange, deleteTable } from '../../edits/tables/deleteTable';
import { resizeTable } from '../../edits/tables/resizeTable';
import { setShowHeaders, setShowTotals } from '../../edits/tables/tableFrame';
import { demandTableName } from '../../edits/tables/tableName';
import { renameTableReferences } from '../../formulas/renameReferences';
import { EventType } from '../../host/eventType';
import { liveArea } from '../../host/liveArea';
import { noteChange } from '../../host/host';
import { tableBody, tableHeader, tableTotals } from '../../model/table';
import { booleanOf, textOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import type { HostClass, Property } from '../../protocol/hostObject';
import { eventMethods } from '../eventMethods';
import { resolveAddress } from '../resolveAddress';
import { of, ofClass, targetIfOf } from '../targets';
import type { TableTarget } from '../targets';
import { demandTable, partOf } from './tableParts';

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(name: Flag): Property<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set: ({ sheet, table }, value, { host }) => {
      demandAllowed(sheet, () => false);
      table[name] = booleanOf(value, name);
      noteChange(host);
    },
  };
}

/** Table styles are built in (`TableStyleLight1` … `Dark11`) or '' for none. */
function styleOf(value: unknown): string {
  const name = textOf(value, 'style');
  const known = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/i.exec(name);
  if (name !== '' && !known) throw invalidArgument(`"${name}" is not a table style.`);
  return name;
}

function renameTable({ table }: TableTarget, name: string, session: Parameters<typeof editBy>[0]): void {
  const { host } = session;
  if (name === table.name) return;
  demandTableName(host.model, name, table);
  renameTableReferences(host.model, table.name, name);
  table.name = name;
  host.calculator.structureChanged();
  noteChange(host);
}

/** One table. */
export const tableClass: HostClass<TableTarget> = {
  name: 'Table',
  identity: ['Id'],
  check: demandTable,
  properties: {
    Id: ({ table }) => table.id,
    LegacyId: ({ table }) => String(table.legacyId),
    Name: {
      get: ({ table }) => table.name,
      set: (target, value, session) => renameTable(target, textOf(value, 'name'), session),
    },
    Style: {
      get: ({ table }) => table.styleName,
      set: ({ sheet, table }, value, { host }) => {
        demandAllowed(sheet, () => false);
        table.styleName = styleOf(value);
        noteChange(host);
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ sheet, table }, value, session) =>
        setShowHeaders(editBy(session), sheet, table, booleanOf(value, 'showHeaders')),
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ sheet, table }, value, session) =>
        setShowTotals(editBy(session), sheet, table, booleanOf(value, 'showTotals')),
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  navigation: {
    AutoFilter: ({ sheet, table }) => ofClass('AutoFilter', { sheet, table }),
    Columns: (target) => ofClass('TableColumnCollection', target),
    Rows: (target) => ofClass('TableRowCollection', target),
    Sort: (target) => ofClass('TableSort', target),
    Worksheet: ({ sheet }) => of('Worksheet', sheet),
  },
  methods: {
    ClearFilters: ({ sheet, table }, _args, session) => clearFilter(editBy(session), sheet, table),
    ReapplyFilters: ({ sheet, table }, _args, session) => filterRows(editBy(session), sheet, table),
    ConvertToRange: ({ sheet, table }, _args, session) => {
      convertToRange(editBy(session), sheet, table);
      return of('Range', liveArea(sheet, table.area));
    },
    Delete: ({ sheet, table }, _args, session) => deleteTable(editBy(session), sheet, table),
    GetDataBodyRange: (target) => partOf(target, tableBody(target.table)),
    GetHeaderRowRange: (target) => partOf(target, tableHeader(target.table)),
    GetRange: (target) => partOf(target, target.table.area),
    GetTotalRowRange: (target) => partOf(target, tableTotals(target.table)),
    Resize: ({ sheet, table }, [newRange], session) => {
      const range =
        typeof newRange === 'string'
          ? resolveAddress(session.host.model, sheet, newRange)
          : targetIfOf('Range', newRange);
      if (!range || range.sheet !== sheet)
        throw invalidArgument('The new range must be on the sheet of the table.');
      resizeTable(editBy(session), sheet, table, range.area);
    },
    ...eventMethods<TableTarget>(
      { DataChangedEvent: EventType.tableChanged, SelectionChangedEvent: EventType.tableSelectionChanged },
      ({ table }) => table.id,
    ),
  },
};
