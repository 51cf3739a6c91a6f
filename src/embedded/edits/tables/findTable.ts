import { intersectAreas, containsArea } from '../../model/area';
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';

/** A table and the sheet that it is on. */
export interface TableOnSheet {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The table of a name (any case) or an id among some sheets, or undefined. */
export function findTable(sheets: readonly Sheet[], key: string): TableOnSheet | undefined {
  const wanted = key.toLowerCase();
  const all = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return (
    all.find(({ table }) => table.name.toLowerCase() === wanted) ??
    all.find(({ table }) => table.id.toLowerCase() === wanted)
  );
}

/** The tables of a sheet that touch an area, or that lie wholly inside it. */
export function tablesTouching(sheet: Sheet, area: Area): Table[] {
  return sheet.tables.filter((table) => intersectAreas(table.area, area));
}

/** The tables of a sheet that lie wholly inside an area. */
export function tablesInside(sheet: Sheet, area: Area): Table[] {
  return sheet.tables.filter((table) => containsArea(area, table.area));
}
