import { liveArea } from '../host/liveArea';
import { noteChange } from '../host/host';
import { COLUMN_LIMIT, ROW_LIMIT, isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { integerOf } from '../protocol/argument';
import { itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, HostObject, Session } from '../protocol/hostObject';
import { resolveAddress } from './resolveAddress';
import { of, targetOf } from './targets';

function freeze(sheet: Sheet, rows: number, columns: number, session: Session): void {
  sheet.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
  noteChange(session.host);
}

/** The frozen cells: from the first cell to the last frozen row and column. */
function location(sheet: Sheet): HostObject | null {
  if (!sheet.frozen) return null;
  const { rows, columns } = sheet.frozen;
  const area: Area = { row: 0, column: 0, rowCount: rows || ROW_LIMIT, columnCount: columns || COLUMN_LIMIT };
  return of('Range', liveArea(sheet, area));
}

/** `worksheet.freezePanes`. */
export const worksheetFreezePanesClass: HostClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    FreezeRows: (sheet, [count], session) =>
      freeze(sheet, integerOf(count ?? 0, 'count', 0, ROW_LIMIT - 1), 0, session),
    FreezeColumns: (sheet, [count], session) =>
      freeze(sheet, 0, integerOf(count ?? 0, 'count', 0, COLUMN_LIMIT - 1), session),
    FreezeAt: (sheet, [range], session) => {
      const { area } =
        typeof range === 'string'
          ? resolveAddress(session.host.model, sheet, range)
          : targetOf('Range', range);
      const rows = isEntireColumns(area) ? 0 : lastRow(area) + 1;
      freeze(sheet, rows, isEntireRows(area) ? 0 : lastColumn(area) + 1, session);
    },
    Unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw itemNotFound();
      return found;
    },
    GetLocationOrNullObject: (sheet) => location(sheet) ?? NULL_OBJECT,
  },
};
