import type { CellValue } from '../tables/tableContent';
import type { Area } from '../workbook/cell';
import type { CellPoint } from '../workbook/revert/movedCell';
import {
  cellKey,
  type AreaLook,
  columnKey,
  type PresentCells,
  type PresentQuery,
  type SheetContent,
} from '../workbook/revert/present';

type Grid = readonly (readonly CellValue[])[];
type Found<Content> = () => (readonly [string, Content])[];

function queueColumn(
  { workbook }: Excel.RequestContext,
  { table, name, header }: PresentQuery['columns'][number],
): Found<readonly CellValue[]> {
  const body = workbook.tables
    .getItemOrNullObject(name)
    .columns.getItemOrNullObject(header)
    .getDataBodyRange()
    .untrack();
  body.load('formulas');
  return () =>
    body.isNullObject
      ? []
      : [[columnKey(table, header), (body.formulas as Grid).map(([formula]) => formula)]];
}

function queueSheet({ workbook }: Excel.RequestContext, name: string): Found<SheetContent> {
  const used = workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).untrack();
  used.load('values,rowIndex,columnIndex');
  const formulas = used.getSpecialCellsOrNullObject('Formulas').untrack();
  formulas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => {
    if (used.isNullObject) return [];
    const areas = formulas.isNullObject ? [] : formulas.areas.items;
    return [
      [
        name,
        {
          row: used.rowIndex,
          column: used.columnIndex,
          values: used.values as Grid,
          formulas: areas.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            sheet: name,
            row: rowIndex,
            column: columnIndex,
            rows: rowCount,
            columns: columnCount,
          })),
        },
      ],
    ];
  };
}

function formulaOf(name: string, item: Excel.NamedItem): (readonly [string, string])[] {
  return item.isNullObject ? [] : [[name, String(item.formula)]];
}

function queueName({ workbook }: Excel.RequestContext, name: string): Found<string> {
  const item = workbook.names.getItemOrNullObject(name);
  item.load('formula');
  return () => formulaOf(name, item);
}

function queueCell({ workbook }: Excel.RequestContext, point: CellPoint): Found<CellValue> {
  const { sheet, row, column } = point;
  const cell = workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, 1, 1).untrack();
  cell.load('formulas');
  return () => (cell.isNullObject ? [] : [[cellKey(point), (cell.formulas as Grid)[0][0]]]);
}

/** Selected cells of the sheet in front; several areas where the user holds Ctrl (ExcelApi 1.9). */
function queueSelection({ workbook }: Excel.RequestContext): () => Area[] {
  const selected = workbook.getSelectedRanges().untrack();
  selected.load('worksheet/name');
  selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () =>
    selected.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      sheet: selected.worksheet.name,
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
}

function queueFormulas(
  { workbook }: Excel.RequestContext,
  name: string,
): () => Map<string, string> | undefined {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('worksheet/name');
  const found = table.getRange().untrack().getSpecialCellsOrNullObject('Formulas').untrack();
  found.areas.load('items/rowIndex,items/columnIndex,items/formulas');
  return () => formulaTexts(table, found);
}

function formulaTexts(table: Excel.Table, found: Excel.RangeAreas): Map<string, string> | undefined {
  if (table.isNullObject) return undefined;
  const sheet = table.worksheet.name;
  const areas = found.isNullObject ? [] : found.areas.items;
  return new Map(
    areas.flatMap(({ rowIndex, columnIndex, formulas }) =>
      (formulas as Grid).flatMap((row, r) =>
        row.map(
          (formula, c) =>
            [cellKey({ sheet, row: rowIndex + r, column: columnIndex + c }), String(formula)] as const,
        ),
      ),
    ),
  );
}

/** Charts are asked for of sheets that were just read. */
function queueCharts({ workbook }: Excel.RequestContext, sheet: string): Found<readonly string[]> {
  const { charts } = workbook.worksheets.getItem(sheet);
  charts.load('items/name');
  return () => [[sheet, charts.items.map(({ name }) => name)]];
}

/** Rows of a table that can be seen. One column tells it, in as few areas as there are runs of rows. */
function queueShown({ workbook }: Excel.RequestContext, name: string): () => PresentCells['shown'] {
  const table = workbook.tables.getItemOrNullObject(name);
  const column = table.getDataBodyRange().untrack().getColumn(0).untrack();
  const visible = column.getSpecialCellsOrNullObject('Visible').untrack();
  table.load('name');
  visible.areas.load('items/rowIndex,items/rowCount');
  return () => shownRuns(table, visible);
}

function shownRuns(table: Excel.Table, visible: Excel.RangeAreas): PresentCells['shown'] {
  if (table.isNullObject) return undefined;
  const areas = visible.isNullObject ? [] : visible.areas.items;
  return areas.map(({ rowIndex, rowCount }) => ({ row: rowIndex, rows: rowCount }));
}

function presentParts(
  selection: readonly Area[] | undefined,
  shown: PresentCells['shown'],
  formulas: ReadonlyMap<string, string> | undefined,
): Pick<PresentCells, 'selection' | 'shown' | 'formulas'> {
  return {
    ...(selection ? { selection } : {}),
    ...(shown ? { shown } : {}),
    ...(formulas ? { formulas } : {}),
  };
}

function queueLook({ workbook }: Excel.RequestContext, area: Area): Found<AreaLook> {
  const { sheet, row, column, rows, columns } = area;
  const range = workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRangeByIndexes(row, column, rows, columns)
    .untrack();
  range.dataValidation.load('type');
  range.conditionalFormats.load('items/type');
  return () =>
    range.isNullObject
      ? []
      : [
          [
            cellKey(area),
            {
              validation: range.dataValidation.type,
              conditionalFormats: range.conditionalFormats.items.length,
            },
          ],
        ];
}

/** Queues what is to be read beside the workbook; the answer is there after the next round trip. */
export function queuePresent(context: Excel.RequestContext, query: PresentQuery): () => PresentCells {
  const columns = query.columns.map((one) => queueColumn(context, one));
  const sheets = query.sheets.map((name) => queueSheet(context, name));
  const names = query.names.map((name) => queueName(context, name));
  const cells = query.cells.map((point) => queueCell(context, point));
  const looks = (query.looks ?? []).map((area) => queueLook(context, area));
  const selection = query.selection && queueSelection(context);
  const shown = query.shownOf === undefined ? undefined : queueShown(context, query.shownOf);
  const formulas = query.formulasOf === undefined ? undefined : queueFormulas(context, query.formulasOf);
  const charts = query.chartsOf?.map((sheet) => queueCharts(context, sheet));
  return () => ({
    ...presentParts(selection?.(), shown?.(), formulas?.()),
    ...(charts ? { charts: new Map(charts.flatMap((found) => found())) } : {}),
    columns: new Map(columns.flatMap((found) => found())),
    sheets: new Map(sheets.flatMap((found) => found())),
    names: new Map(names.flatMap((found) => found())),
    cells: new Map(cells.flatMap((found) => found())),
    looks: new Map(looks.flatMap((found) => found())),
  });
}
