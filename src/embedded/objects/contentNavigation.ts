import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { HostObject, Session } from '../protocol/hostObject';
import { ofClass } from './targets';

/** What a workbook leads to beside its sheets. */
export const workbookContent: Readonly<Record<string, (workbook: WorkbookModel) => HostObject>> = {
  Bindings: (workbook) => ofClass('BindingCollection', workbook),
  DataConnections: (workbook) => ofClass('DataConnectionCollection', workbook),
  Queries: (workbook) => ofClass('QueryCollection', workbook),
  Comments: (workbook) => ofClass('CommentCollection', { workbook, sheet: null }),
  PivotTables: (workbook) => ofClass('PivotTableCollection', { workbook, sheet: null }),
  Slicers: (workbook) => ofClass('SlicerCollection', { workbook, sheet: null }),
  Tables: (workbook) => ofClass('TableCollection', { workbook, sheet: null }),
};

/** What a sheet leads to beside its cells. */
export const sheetContent: Readonly<Record<string, (sheet: Sheet, session: Session) => HostObject>> = {
  AutoFilter: (sheet) => ofClass('AutoFilter', { sheet, table: null }),
  Charts: (sheet) => ofClass('ChartCollection', sheet),
  Comments: (sheet, { host }) => ofClass('CommentCollection', { workbook: host.model, sheet }),
  PivotTables: (sheet, { host }) => ofClass('PivotTableCollection', { workbook: host.model, sheet }),
  Shapes: (sheet) => ofClass('ShapeCollection', sheet),
  Slicers: (sheet, { host }) => ofClass('SlicerCollection', { workbook: host.model, sheet }),
  Tables: (sheet, { host }) => ofClass('TableCollection', { workbook: host.model, sheet }),
};
