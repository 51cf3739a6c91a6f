import type { Change } from '../workbook/change';
import { addChart } from './hands/addChart';
import { addConditionalFormat } from './hands/addConditionalFormat';
import { formatRange } from './hands/formatRange';
import type { SheetScope } from './hands/sheetScope';
import { validateRange } from './hands/validateRange';
import { writeCells } from './hands/writeCells';

type Edit = Change['edit'];
/** `made` is called by the hands of `inSteps` alone. */
type Hand<Kind extends Edit> = (
  scope: SheetScope,
  change: Extract<Change, { edit: Kind }>,
  made: () => void,
) => void;

/** Edits that make something first and dress it then. */
const inSteps: readonly Edit[] = ['addSheet'];

/** Points of a column that shows so many characters of the default font: 7 pixels a digit, 5 of padding. */
function widthInPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Page margins in points: narrow, so that wide tables print as large as one page allows. */
const margins = { side: 28, end: 42 } as const;

const hands: { readonly [Kind in Edit]: Hand<Kind> } = {
  addSheet: ({ context }, change, made) => {
    // Named at birth: renaming a sheet later would clear the user's undo on the desktop.
    const sheet = context.workbook.worksheets.add(change.sheet);
    made();
    if (change.position !== undefined) sheet.position = change.position;
    if (change.tabColor !== undefined) sheet.tabColor = change.tabColor;
    if (!change.gridlines) sheet.showGridlines = false;
    if (change.visibility === 'hidden') sheet.visibility = 'Hidden';
  },
  renameSheet: ({ sheet }, change) => {
    sheet(change.sheet).name = change.name;
  },
  renameChart: ({ sheet }, { sheet: name, chart, title, series }) => {
    const found = sheet(name).charts.getItem(chart);
    found.title.text = title;
    series.forEach((words, index) => {
      found.series.getItemAt(index).name = words;
    });
  },
  activateSheet: ({ sheet }, change) => sheet(change.sheet).activate(),
  selectCells: ({ sheet, range }, { area }) => {
    sheet(area.sheet).activate();
    range(area).select();
  },
  write: ({ range }, change) => writeCells(range(change.area), change.cells, change.numberFormat),
  fill: ({ range }, { area, formula, notation }) => {
    // A single value for a whole range, as documented: the text crosses the wire once, not once a row.
    const single = formula as unknown as string[][];
    if (notation === 'R1C1') range(area).formulasR1C1 = single;
    else range(area).formulas = single;
  },
  addTable: ({ sheet, range }, change) => {
    const table = sheet(change.area.sheet).tables.add(range(change.area), true);
    table.name = change.table;
    table.style = change.style;
  },
  resizeTable: ({ context, range }, change) =>
    context.workbook.tables.getItem(change.table).resize(range(change.area)),
  showHeaderRow: ({ context }, { heads }) => {
    context.workbook.tables.getItem(heads).showHeaders = true;
  },
  insertTableRows: ({ range }, { area }) => void range(area).insert('Down').untrack(),
  deleteTableRows: ({ range }, { area }) => range(area).delete('Up'),
  format: ({ range }, { area, format }) => formatRange(range(area), format),
  indent: ({ range }, { area, levels }) => {
    // One call for the whole column (ExcelApi 1.9); a row a call would take 10,000 calls.
    range(area).setCellProperties(
      levels.map((level) => [level === null ? {} : { format: { indentLevel: level } }]),
    );
  },
  insertTableColumns: ({ range }, { area }) => void range(area).insert('Right').untrack(),
  deleteTableColumns: ({ range }, { area }) => range(area).delete('Left'),
  liftFilter: ({ context }, { table }) => context.workbook.tables.getItem(table).clearFilters(),
  applyFilter: ({ context }, { table, filters }) => {
    const { columns } = context.workbook.tables.getItem(table);
    for (const { header, criteria } of filters)
      columns.getItem(header).filter.apply(criteria as unknown as Excel.FilterCriteria);
  },
  columnWidth: ({ range }, { area, characters }) => {
    range(area).format.columnWidth = widthInPoints(characters);
  },
  rowHeight: ({ range }, { area, points }) => {
    range(area).format.rowHeight = points;
  },
  validate: ({ range }, change) => validateRange(range(change.area), change.rule, change),
  hide: ({ range }, { area, lines, hidden }) => {
    if (lines === 'rows') range(area).rowHidden = hidden;
    else range(area).columnHidden = hidden;
  },
  group: ({ range }, { area, grouped }) => {
    // ExcelApi 1.10.
    if (grouped) range(area).group('ByRows');
    else range(area).ungroup('ByRows');
  },
  conditionalFormat: ({ range }, { area, rule }) => addConditionalFormat(range(area), rule),
  merge: ({ range }, { area }) => range(area).merge(),
  addChart,
  freeze: ({ sheet, range }, change) => {
    const { freezePanes } = sheet(change.sheet);
    if (change.columns === 0) freezePanes.freezeRows(change.rows);
    else freezePanes.freezeAt(range({ ...change, row: 0, column: 0 }));
  },
  name: ({ context }, change) =>
    void context.workbook.names.add(change.name, change.refersTo, change.comment),
  redefineName: ({ context }, change) => {
    context.workbook.names.getItem(change.name).formula = change.refersTo;
  },
  deleteSheets: ({ context, sheet }, { sheets, names }) => {
    for (const name of names) context.workbook.names.getItem(name).delete();
    for (const name of sheets) sheet(name).delete();
  },
  fitPages: ({ sheet }, { sheet: name, pagesWide, pagesTall }) => {
    const zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall };
    sheet(name).pageLayout.zoom = zoom;
  },
  page: ({ sheet, range }, change) => {
    const { pageLayout } = sheet(change.sheet);
    pageLayout.orientation = change.orientation === 'portrait' ? 'Portrait' : 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = {
      horizontalFitToPages: change.pagesWide,
      ...(change.pagesTall === undefined ? {} : { verticalFitToPages: change.pagesTall }),
    };
    pageLayout.leftMargin = pageLayout.rightMargin = margins.side;
    pageLayout.topMargin = pageLayout.bottomMargin = margins.end;
    for (const row of change.pageStarts ?? []) sheet(change.sheet).horizontalPageBreaks.add(`A${row + 1}`);
    if (change.printed) pageLayout.setPrintArea(range(change.printed));
    if (change.titleColumns !== '') pageLayout.setPrintTitleColumns(change.titleColumns);
    if (change.titleRows !== '') pageLayout.setPrintTitleRows(change.titleRows);
    pageLayout.headersFooters.defaultForAllPages.leftFooter = change.footerLeft;
    pageLayout.headersFooters.defaultForAllPages.rightFooter = change.footerRight;
  },
};

/**
 * Queues one change in the request. It decides nothing: what to do was decided by the plan.
 *
 * @param made is called where, in the request, the change has been made.
 */
export function applyChange<Kind extends Edit>(
  scope: SheetScope,
  change: Extract<Change, { edit: Kind }>,
  made: () => void,
): void {
  const hand = hands[change.edit as Kind] as Hand<Kind>;
  hand(scope, change, made);
  if (!inSteps.includes(change.edit)) made();
}
