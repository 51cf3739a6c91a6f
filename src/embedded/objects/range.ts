import { tablesInside, tablesTouching } from '../edits/tables/findTable';
import { editBy } from '../edits/edit';
import { selectAreas } from '../edits/activateSheet';
import { qualifiedAddress } from '../model/address';
import { cellCount, containsArea, intersectAreas, isEntireColumns, isEntireRows } from '../model/area';
import { gridFor, writeCells } from '../edits/writeCells';
import type { LiveArea, LiveAreas } from '../host/liveArea';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { HostClass } from '../protocol/hostObject';
import { readFormats, readFormulas, readTexts, readTypes, readValues } from './rangeGrids';
import { writeNumberFormats } from '../edits/formatCells';
import { rangeActions } from './rangeActions';
import { rangeCellProperties } from './rangeCellProperties';
import { rangeDependencies } from './rangeDependencies';
import { rangeDetails } from './rangeDetails';
import { rangeNavigation } from './rangeNavigation';
import { rangeSearch } from './rangeSearch';
import { rangeViews } from './rangeView';
import { of, ofClass } from './targets';

/** The most cells that `cellCount` tells; −1 stands for more. */
const CELL_COUNT_LIMIT = 2_147_483_647;

function addressOf({ sheet, area }: LiveArea): string {
  return qualifiedAddress(sheet.name, area);
}

/** A range as a class that is about several areas sees it. */
function asAreas(range: LiveArea): LiveAreas {
  return { sheet: range.sheet, parts: [range] };
}

/** A range of cells. */
export const rangeClass: HostClass<LiveArea> = {
  name: 'Range',
  check: (range, { host }) => {
    if (range.isGone || !host.model.sheets.includes(range.sheet)) throw new HostError('InvalidReference');
  },
  properties: {
    ...rangeDetails,
    Address: addressOf,
    AddressLocal: addressOf,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rowCount,
    ColumnCount: ({ area }) => area.columnCount,
    CellCount: ({ area }) => (cellCount(area) > CELL_COUNT_LIMIT ? -1 : cellCount(area)),
    IsEntireColumn: ({ area }) => isEntireColumns(area),
    IsEntireRow: ({ area }) => isEntireRows(area),
    Values: {
      get: readValues,
      set: ({ sheet, area }, value, session) =>
        writeCells(editBy(session), sheet, area, gridFor(value, area)),
    },
    Formulas: {
      get: readFormulas,
      set: ({ sheet, area }, value, session) =>
        writeCells(editBy(session), sheet, area, gridFor(value, area)),
    },
    FormulasLocal: {
      get: readFormulas,
      set: ({ sheet, area }, value, session) =>
        writeCells(editBy(session), sheet, area, gridFor(value, area)),
    },
    Text: readTexts,
    ValueTypes: readTypes,
    NumberFormat: {
      get: readFormats,
      set: ({ sheet, area }, value, session) => writeNumberFormats(editBy(session), sheet, area, value),
    },
    NumberFormatLocal: {
      get: readFormats,
      set: ({ sheet, area }, value, session) => writeNumberFormats(editBy(session), sheet, area, value),
    },
  },
  navigation: {
    ConditionalFormats: (range) => ofClass('ConditionalFormatCollection', range),
    DataValidation: (range) => ofClass('DataValidation', range),
    Sort: (range) => ofClass('RangeSort', range),
    Format: (range) => ofClass('RangeFormat', asAreas(range)),
    Worksheet: ({ sheet }) => of('Worksheet', sheet),
  },
  methods: {
    ...rangeActions,
    ...rangeCellProperties,
    ...rangeDependencies,
    ...rangeNavigation,
    GetTables: ({ sheet, area }, [fullyContained]) => {
      const tables = fullyContained === true ? tablesInside(sheet, area) : tablesTouching(sheet, area);
      return ofClass('TableScopedCollection', { tables: tables.map((table) => ({ sheet, table })) });
    },
    GetPivotTables: ({ sheet, area }, [fullyContained]) => {
      const found = (sheet.pivotTables ?? []).filter((pivot) =>
        fullyContained === true ? containsArea(area, pivot.area) : intersectAreas(area, pivot.area),
      );
      return ofClass('PivotTableScopedCollection', { pivots: found.map((pivot) => ({ sheet, pivot })) });
    },
    ...rangeSearch,
    ...rangeViews,
    Select: ({ sheet, area }, _args, session) => selectAreas(editBy(session), sheet, [area]),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rowCount || columns !== area.columnCount) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
};
