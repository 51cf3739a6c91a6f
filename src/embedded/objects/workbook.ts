import { activeChart } from '../edits/charts/addChart';
import { editBy } from '../edits/edit';
import { activeSheet } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import { parseArea } from '../model/address';
import { optionalChoice, textOf } from '../protocol/argument';
import { itemNotFound } from '../protocol/hostError';
import { orNullObject } from '../protocol/processQuery';
import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import { liveArea } from '../host/liveArea';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, HostObject } from '../protocol/hostObject';
import { builtInStyles } from './builtInStyles';
import { workbookContent } from './contentNavigation';
import { eventMethods } from './eventMethods';
import { insertWorksheets } from './insertWorksheets';
import { of, ofClass } from './targets';

/** The range that an event told of, by the reference id in its message. */
function eventRange(workbook: WorkbookModel, id: unknown): HostObject {
  const [sheetId, address] = textOf(id).split('!') as [string, string?];
  const sheet = workbook.sheets.find((known) => known.id === sheetId);
  const area = address === undefined ? null : parseArea(address);
  if (!sheet || !area) throw itemNotFound();
  return of('Range', liveArea(sheet, area));
}

/** `context.workbook`. */
export const workbookClass: HostClass<WorkbookModel> = {
  name: 'Workbook',
  properties: {
    Name: (workbook) => workbook.name,
    ReadOnly: (workbook) => workbook.readOnly,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
    IsDirty: {
      get: (_workbook, session) => session.host.isDirty,
      set: (_workbook, value, session) => void (session.host.isDirty = value === true),
    },
    UsePrecisionAsDisplayed: {
      get: (workbook) => workbook.usePrecisionAsDisplayed,
      set: (workbook, value) => void (workbook.usePrecisionAsDisplayed = value === true),
    },
  },
  navigation: {
    ...workbookContent,
    ...builtInStyles,
    Application: (workbook) => of('Application', workbook),
    CustomXmlParts: (workbook) => ofClass('CustomXmlPartCollection', workbook),
    Functions: (workbook) => ofClass('Functions', workbook),
    Names: (workbook) => ofClass('NamedItemCollection', { workbook, sheet: null }),
    Properties: (workbook) => ofClass('DocumentProperties', workbook),
    Protection: (workbook) => ofClass('WorkbookProtection', workbook),
    Settings: (workbook) => ofClass('SettingCollection', workbook),
    Styles: (workbook) => ofClass('StyleCollection', workbook),
    Worksheets: (workbook) => ofClass('WorksheetCollection', workbook),
    _Runtime: (workbook) => ofClass('Runtime', workbook),
  },
  methods: {
    GetActiveChart: (_workbook, _args, session) => {
      const active = activeChart(editBy(session));
      if (!active) throw itemNotFound();
      return ofClass('Chart', active);
    },
    GetActiveChartOrNullObject: (_workbook, _args, session) => {
      const active = activeChart(editBy(session));
      return active ? ofClass('Chart', active) : NULL_OBJECT;
    },
    // A slicer is never selected at the grid.
    GetActiveSlicer: () => {
      throw itemNotFound();
    },
    GetActiveSlicerOrNullObject: () => NULL_OBJECT,
    GetActiveCell: (workbook) => {
      const sheet = activeSheet(workbook);
      return of('Range', liveArea(sheet, { ...sheet.selection[0]!, rowCount: 1, columnCount: 1 }));
    },
    GetSelectedRange: (workbook) => {
      const sheet = activeSheet(workbook);
      return of('Range', liveArea(sheet, sheet.selection[0]!));
    },
    GetSelectedRanges: (workbook) => {
      const sheet = activeSheet(workbook);
      return of('RangeAreas', { sheet, parts: sheet.selection.map((area) => liveArea(sheet, area)) });
    },
    InsertWorksheetsFromBase64: insertWorksheets,
    Save: (_workbook, [behavior], session) => {
      optionalChoice(behavior, ['Save', 'Prompt'], 'Save', 'saveBehavior');
      session.host.isDirty = false;
    },
    // The only workbook is always in front and never saved by itself, so nothing raises these events.
    ...eventMethods<WorkbookModel>(
      {
        ActivatedEvent: EventType.workbookActivated,
        AutoSaveSettingChangedEvent: EventType.workbookAutoSaveSettingChanged,
      },
      () => WORKBOOK_TARGET,
    ),
    _GetRangeForEventByReferenceId: (workbook, [id]) => eventRange(workbook, id),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) =>
      orNullObject(() => eventRange(workbook, id)),
    GetIsActiveCollabSession: (_workbook, _args, session) => session.host.clients.length > 1,
    _RemoveReference: (_workbook, [id], session) => session.release(textOf(id)),
    _RemoveAllReferences: (_workbook, _args, session) => session.releaseAll(),
    _GetReferenceCount: (_workbook, _args, session) => session.referenceCount,
  },
};
