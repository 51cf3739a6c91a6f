import { editBy } from '../edits/edit';
import { selectAreas } from '../edits/activateSheet';
import { qualifiedAddress } from '../model/address';
import { cellCount, isEntireColumns, isEntireRows } from '../model/area';
import { gridFor, writeCells } from '../edits/writeCells';
import type { LiveArea } from '../host/liveArea';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { HostClass } from '../protocol/hostObject';
import { readFormats, readFormulas, readTexts, readTypes, readValues } from './rangeGrids';
import { writeNumberFormats } from '../edits/formatCells';
import { rangeNavigation } from './rangeNavigation';
import { of } from './targets';

/** The most cells that `cellCount` tells; −1 stands for more. */
const CELL_COUNT_LIMIT = 2_147_483_647;

function addressOf({ sheet, area }: LiveArea): string {
  return qualifiedAddress(sheet.name, area);
}

/** A range of cells. */
export const rangeClass: HostClass<LiveArea> = {
  name: 'Range',
  check: (range, { host }) => {
    if (range.isGone || !host.model.sheets.includes(range.sheet)) throw new HostError('InvalidReference');
  },
  properties: {
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
    Worksheet: ({ sheet }) => of('Worksheet', sheet),
  },
  methods: {
    ...rangeNavigation,
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
