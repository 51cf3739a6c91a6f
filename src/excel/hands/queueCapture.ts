import type { CellValue } from '../../tables/tableContent';
import type { Area } from '../../workbook/cell';
import type { Anchor, AnchorQuery, Capture, Captured, CapturedCells } from '../../workbook/revert/capture';
import type { SheetScope } from './sheetScope';

type Grid = readonly (readonly CellValue[])[];

/** Tells what was found; to be asked after the request has been answered. */
export type Reading<Found> = () => Found;

function queueCells(cells: Excel.Range, area: Area, withFormats: boolean): Reading<CapturedCells> {
  cells.load(withFormats ? 'formulas,values,numberFormat' : 'formulas,values');
  return () => ({
    area,
    formulas: cells.formulas as Grid,
    values: cells.values as Grid,
    ...(withFormats ? { formats: cells.numberFormat as string[][] } : {}),
  });
}

function queueLevels({ range }: SheetScope, area: Area): Reading<number[]> {
  const properties = range(area).getCellProperties({ format: { indentLevel: true } });
  return () => properties.value.map(([cell]) => cell.format?.indentLevel ?? 0);
}

function formulaOf(item: Excel.NamedItem): string {
  return item.isNullObject ? '' : String(item.formula);
}

function queueName({ context }: SheetScope, name: string): Reading<string> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('formula');
  return () => formulaOf(item);
}

function queueFrame({ context }: SheetScope, name: string): Reading<Area> {
  const frame = context.workbook.tables.getItem(name).getRange().untrack();
  frame.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
  return () => ({
    sheet: frame.worksheet.name,
    row: frame.rowIndex,
    column: frame.columnIndex,
    rows: frame.rowCount,
    columns: frame.columnCount,
  });
}

function optional<Query, Found>(
  query: Query | undefined,
  queue: (query: Query) => Reading<Found>,
): Reading<Found | undefined> {
  return query === undefined ? () => undefined : queue(query);
}

/** Queues the reading of what a change is about to alter. Actions run in their order: a load before a write answers what was there. */
export function queueBefore(scope: SheetScope, capture: Capture): Reading<Omit<Captured, 'after'>> {
  const before = optional(capture.before, (area) =>
    queueCells(scope.range(area), area, capture.withFormats === true),
  );
  const levels = optional(capture.indent, (area) => queueLevels(scope, area));
  const refersTo = optional(capture.name, (name) => queueName(scope, name));
  const frame = optional(capture.table, (table) => queueFrame(scope, table));
  return () => ({ before: before(), levels: levels(), refersTo: refersTo(), frame: frame() });
}

/** Queues the reading of formulas as Excel spells them once they are written. */
export function queueAfter({ sheet }: SheetScope, { after }: Capture): Reading<Pick<Captured, 'after'>> {
  // A range of its own: an object that is loaded twice answers the last only, and what was there would be lost.
  const ownRange = ({ sheet: name, row, column, rows, columns }: Area) =>
    sheet(name).getRangeByIndexes(row, column, rows, columns).untrack();
  const cells = optional(after, (area) => queueCells(ownRange(area), area, false));
  return () => ({ after: cells() });
}

/** Queues the reading of where a table stands, of the keys of its rows and of what is typed in others of its columns; a table that is gone has no anchor. */
export function queueAnchor({ context }: SheetScope, query: AnchorQuery): Reading<Anchor[]> {
  const table = context.workbook.tables.getItemOrNullObject(query.table);
  const header = table.getHeaderRowRange().untrack();
  header.load('values,rowIndex,columnIndex');
  const body = table.getDataBodyRange().untrack();
  const columns = (places: readonly number[], property: 'values' | 'formulas') =>
    places.map((place) => {
      const column = body.getColumn(place).untrack();
      column.load(property);
      return () => (column[property] as Grid).map(([cell]) => cell);
    });
  const keys = columns(query.keys, 'values');
  const typed = columns(query.typed, 'formulas');
  return () =>
    header.isNullObject
      ? []
      : [
          {
            table: query.table,
            row: header.rowIndex,
            column: header.columnIndex,
            headers: header.values[0].map(String),
            keys: keys.map((column) => column()),
            typed: typed.map((column) => column()),
          },
        ];
}
