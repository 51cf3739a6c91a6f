import { activeSheet } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import { textOf } from '../protocol/argument';
import { liveArea } from '../host/liveArea';
import type { HostClass } from '../protocol/hostObject';
import { workbookContent } from './contentNavigation';
import { of, ofClass } from './targets';

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
    Application: (workbook) => of('Application', workbook),
    Worksheets: (workbook) => ofClass('WorksheetCollection', workbook),
    _Runtime: (workbook) => ofClass('Runtime', workbook),
  },
  methods: {
    GetActiveCell: (workbook) => {
      const sheet = activeSheet(workbook);
      return of('Range', liveArea(sheet, { ...sheet.selection[0]!, rowCount: 1, columnCount: 1 }));
    },
    GetSelectedRange: (workbook) => {
      const sheet = activeSheet(workbook);
      return of('Range', liveArea(sheet, sheet.selection[0]!));
    },
    GetIsActiveCollabSession: (_workbook, _args, session) => session.host.clients.length > 1,
    _RemoveReference: (_workbook, [id], session) => session.release(textOf(id)),
    _RemoveAllReferences: (_workbook, _args, session) => session.releaseAll(),
    _GetReferenceCount: (_workbook, _args, session) => session.referenceCount,
  },
};
