import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { addSheet } from '../edits/addSheet';
import { editBy } from '../edits/edit';
import { activeSheet } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import type { Sheet } from '../model/sheet';
import { flagOf, isOmitted, textOf } from '../protocol/argument';
import { itemNotFound } from '../protocol/hostError';
import type { HostClass } from '../protocol/hostObject';
import { eventMethods } from './eventMethods';
import { of } from './targets';

/** The sheet of a name (any case) or of an id. */
export function findSheet(workbook: WorkbookModel, key: unknown): Sheet {
  const wanted = textOf(key, 'key').toLowerCase();
  const found =
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    workbook.sheets.find((sheet) => sheet.id.toLowerCase() === wanted);
  if (!found) throw itemNotFound();
  return found;
}

function sheetsOf(workbook: WorkbookModel, visibleOnly: unknown): Sheet[] {
  const isVisibleOnly = flagOf(visibleOnly, 'visibleOnly');
  return workbook.sheets.filter(({ visibility }) => !isVisibleOnly || visibility === 'Visible');
}

/** `workbook.worksheets`. */
export const worksheetCollectionClass: HostClass<WorkbookModel> = {
  name: 'WorksheetCollection',
  properties: {},
  items: (workbook) => workbook.sheets.map((sheet) => of('Worksheet', sheet)),
  item: (workbook, key) => of('Worksheet', findSheet(workbook, key)),
  methods: {
    Add: (_workbook, [name], session) =>
      of('Worksheet', addSheet(editBy(session), isOmitted(name) ? undefined : textOf(name, 'name'))),
    GetActiveWorksheet: (workbook) => of('Worksheet', activeSheet(workbook)),
    GetCount: (workbook, [visibleOnly]) => sheetsOf(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => of('Worksheet', sheetsOf(workbook, visibleOnly)[0]!),
    GetLast: (workbook, [visibleOnly]) => of('Worksheet', sheetsOf(workbook, visibleOnly).at(-1)!),
    ...eventMethods<WorkbookModel>(
      {
        ActivatedEvent: EventType.worksheetActivated,
        AddedEvent: EventType.worksheetAdded,
        CalculatedEvent: EventType.worksheetCalculated,
        ColumnSortedEvent: EventType.worksheetColumnSorted,
        DataChangedEvent: EventType.worksheetChanged,
        DeactivatedEvent: EventType.worksheetDeactivated,
        DeletedEvent: EventType.worksheetDeleted,
        EventMoved: EventType.worksheetMoved,
        EventNameChanged: EventType.worksheetNameChanged,
        EventVisibilityChanged: EventType.worksheetVisibilityChanged,
        FormatChangedEvent: EventType.worksheetFormatChanged,
        FormulaChangedEvent: EventType.worksheetFormulaChanged,
        ProtectionChangedEvent: EventType.worksheetProtectionChanged,
        RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
        RowSortedEvent: EventType.worksheetRowSorted,
        SelectionChangedEvent: EventType.worksheetSelectionChanged,
        SingleClickedEvent: EventType.worksheetSingleClicked,
      },
      () => WORKBOOK_TARGET,
    ),
  },
};
