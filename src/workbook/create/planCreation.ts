import { namedCellOf } from '../../tables/namedCells';
import type { NamedCellSpec, TableId } from '../../tables/spec';
import { standardTable } from '../../tables/standardTables';
import { sheetWords } from '../../words/sheetWords';
import { columnLetters } from '../address';
import { boardCells } from '../board/boardCells';
import { boardLook, boardNames, boardPage } from '../board/boardLayout';
import { writesOf } from '../cellEdit';
import type { Change } from '../change';
import { listOf } from '../layout/listOf';
import { ganttHelp } from '../gantt/ganttHelp';
import { newGanttChanges, newGanttNames } from '../gantt/newGantt';
import type { ScopeWorkbook } from '../layout/formulaScope';
import { contentColumn, contentRow, headCells, headLook, type SheetHead } from '../layout/sheetHead';
import { tableLook } from '../layout/tableLook';
import { signalsOf, tableRules } from '../layout/tableRules';
import { signalRules } from '../layout/signalRules';
import { columnWidth } from '../look/columnLook';
import type { WorkbookSnapshot } from '../snapshot';
import { calendarPage } from './calendarPage';
import type { NewSheet, ProjectContent } from './describeWorkbook';
import { missingListNames } from './listNames';
import { liveLine } from './liveLine';
import { rowCount, tableArea, tableCells, tableStructure, type NewTable } from './newTable';
import { formCells, formLook, formNames, formWidths } from './placedForm';

/** Columns that stay in sight while the user scrolls to the right, by the table that the sheet is about. */
const lastFrozenColumn: Partial<Record<TableId, string>> = {
  tasks: 'name',
  responsibility: 'name',
  progress: 'name',
  risks: 'id',
  calendar: 'date',
};

function sheetHead(sheet: NewSheet, workbook: ScopeWorkbook): SheetHead {
  const { spec, name, language, form, tables, isGantt } = sheet;
  const title = form === undefined && tables.length === 1 ? standardTable(tables[0].id).label : spec.name;
  return {
    sheet: name,
    language,
    title: title[language],
    live: form === undefined ? { formula: liveLine(language) } : '',
    help: isGantt ? { formula: ganttHelp(workbook) } : spec.help[language],
  };
}

/** A column takes the width of the widest thing that stands in it. */
function widths({ name, form, tables }: NewSheet): Change[] {
  const widest = new Map<number, number>();
  const want = (column: number, characters: number) =>
    widest.set(column, Math.max(characters, widest.get(column) ?? 0));
  if (form) {
    want(contentColumn, formWidths.label);
    want(contentColumn + 1, formWidths.value);
  }
  for (const table of tables) {
    table.columns.forEach((column, index) => want(table.column + index, columnWidth(column, table.language)));
    if (form && form.tables.has(table.id)) want(contentColumn + 2, formWidths.third);
  }
  return [...widest].map(([column, characters]) => ({
    edit: 'columnWidth',
    area: { sheet: name, row: 0, column, rows: 1, columns: 1 },
    characters,
  }));
}

/** Helper columns are for other sheets to read. */
function hiddenColumns({ tables }: NewSheet): Change[] {
  return tables.flatMap(({ sheet, row, column, columns }) =>
    columns.flatMap(({ helper }, index): Change[] => {
      const area = { sheet, row, column: column + index, rows: 1, columns: 1 };
      return helper ? [{ edit: 'hide', area, lines: 'columns', hidden: true }] : [];
    }),
  );
}

/** The last column that stays in sight, counted from the sheet's left edge; −1 where none does. */
function lastInSight({ form, tables }: NewSheet): number {
  if (form !== undefined || tables.length !== 1) return -1;
  const { id, column, columns } = tables[0];
  const last = columns.findIndex((each) => each.id === lastFrozenColumn[id]);
  return last < 0 ? -1 : column + last;
}

function freezeOf(sheet: NewSheet): Change[] {
  if (sheet.form !== undefined || sheet.tables.length !== 1) return [];
  const rows = sheet.tables[0].row + 1;
  return [{ edit: 'freeze', sheet: sheet.name, rows, columns: lastInSight(sheet) + 1 }];
}

/** Characters across that still print large enough to be read on A4 landscape. */
const readableWidth = 230;

/** A wide table goes over several pages that repeat the columns which say what a row is about. */
function pagesAcross(sheet: NewSheet): Pick<Extract<Change, { edit: 'page' }>, 'pagesWide' | 'titleColumns'> {
  const [table] = sheet.tables;
  const shown = table.columns.filter(({ helper }) => !helper);
  const characters = shown.map((column) => columnWidth(column, table.language));
  const pagesWide = Math.ceil(characters.reduce((sum, each) => sum + each, 0) / readableWidth);
  const last = lastInSight(sheet);
  const isRepeated = pagesWide > 1 && last >= contentColumn;
  const titleColumns = isRepeated ? `$${columnLetters(contentColumn)}:$${columnLetters(last)}` : '';
  return { pagesWide, titleColumns };
}

/** A form with a table beside it prints alone: with all lists in one page's width nobody could read it. */
function printedPart({ name, form, tables }: NewSheet): Pick<Extract<Change, { edit: 'page' }>, 'printed'> {
  const last = form?.cells.at(-1)?.row;
  const isAlone = tables.every(({ id }) => form?.tables.has(id));
  if (last === undefined || isAlone) return {};
  return { printed: { sheet: name, row: 0, column: 0, rows: last + 1, columns: contentColumn + 2 } };
}

function pageOf(sheet: NewSheet, projectName: string): Change {
  const { name, form, language } = sheet;
  return {
    ...printedPart(sheet),
    ...(form === undefined ? pagesAcross(sheet) : { pagesWide: 1, titleColumns: '' }),
    edit: 'page',
    sheet: name,
    titleRows: form === undefined ? `$${contentRow + 1}:$${contentRow + 1}` : '',
    footerLeft: projectName.replaceAll('&', '&&'),
    footerRight: sheetWords.page[language],
  };
}

function pagesOf(sheet: NewSheet, projectName: string, content: ProjectContent): Change[] {
  const start = content.valueOf(namedCellOf('startDate'));
  const ofCalendar = typeof start === 'number' ? calendarPage(sheet, projectName, start, null) : [];
  return ofCalendar.length > 0 ? ofCalendar : [pageOf(sheet, projectName)];
}

/**
 * Rows below a table that its conditional formats cover as well: nothing is seen of them there, and rows that
 * are added later, with or without the add-in, have them at once.
 */
const spareRows = 2000;

/** Format, validation and conditional formats of a table. */
function dressTable(table: NewTable, spare: number): Change[] {
  const area = tableArea(table);
  const { id, language, columns } = table;
  const body = { ...area, row: area.row + 1, rows: rowCount(table) + spare };
  return [...tableLook({ columns, language, area }), ...tableRules({ id, columns, body })];
}

/** On a form other things stand below a table. */
function dressTables({ form, tables }: NewSheet): Change[] {
  return tables.flatMap((table) => dressTable(table, form === undefined ? spareRows : 0));
}

function formSignals({ form }: NewSheet): Change[] {
  return (form?.cells ?? []).flatMap(({ row, spec }: { row: number; spec: NamedCellSpec }) =>
    signalRules(
      { sheet: form?.sheet ?? '', row, column: contentColumn + 1, rows: 1, columns: 1 },
      signalsOf(spec),
    ),
  );
}

function addSheets(sheets: readonly NewSheet[], isFresh: boolean): Change[] {
  return sheets.map(({ spec, name }, place) => ({
    edit: 'addSheet',
    sheet: name,
    // A first set stands before the sheets that are there; what is added later goes behind them.
    ...(isFresh && spec.visibility === 'visible' ? { position: place } : {}),
    tabColor: spec.tabColor,
    gridlines: spec.gridlines,
    visibility: spec.visibility,
  }));
}

/**
 * The changes that make the described sheets, in the order that Excel needs: sheets, tables, names, and
 * only then the cells whose formulas speak of them, and the looks.
 */
export function planCreation(
  sheets: readonly NewSheet[],
  content: ProjectContent,
  projectName: string,
  workbook: ScopeWorkbook,
  snapshot: WorkbookSnapshot,
): Change[] {
  const shown = sheets.filter(({ spec }) => spec.id !== 'schema');
  const tables = shown.flatMap((sheet) => sheet.tables);
  const plain = shown.filter(({ board }) => board === undefined);
  const heads = plain.map((sheet) => sheetHead(sheet, workbook));
  const tabular = plain.filter(({ isGantt }) => !isGantt);
  const gantts = plain.filter(({ isGantt }) => isGantt).map(({ name }) => name);
  const placed = shown.flatMap(({ board }) => board ?? []);
  const cells = [
    ...shown.flatMap(({ form }) => (form ? formCells(form, content.valueOf, workbook) : [])),
    ...tables.flatMap((table) => tableCells(table, workbook)),
    ...placed.flatMap((board) => boardCells(board, content.valueOf, workbook)),
  ];
  return [
    ...addSheets(sheets, snapshot.tables.length === 0),
    ...tables.flatMap(tableStructure),
    ...shown.flatMap(({ form }) => (form ? formNames(form, new Set(snapshot.names)) : [])),
    ...placed.flatMap((board) => boardNames(board, new Set(snapshot.names))),
    ...gantts.flatMap((name) => newGanttNames(name, content.language, new Set(snapshot.names))),
    ...missingListNames(snapshot, workbook, new Set(tables.map(({ id }) => id))),
    ...heads.flatMap(headCells),
    ...writesOf(cells),
    ...heads.flatMap(headLook),
    ...shown.flatMap(({ form }) => (form ? formLook(form, listOf) : [])),
    ...shown.flatMap(dressTables),
    ...shown.flatMap(formSignals),
    ...tabular.flatMap((sheet) => [
      ...widths(sheet),
      ...hiddenColumns(sheet),
      ...freezeOf(sheet),
      ...pagesOf(sheet, projectName, content),
    ]),
    ...gantts.flatMap((name) => newGanttChanges(name, workbook, projectName)),
    ...placed.flatMap((board) => [...boardLook(board, workbook), ...boardPage(board, projectName)]),
  ];
}
