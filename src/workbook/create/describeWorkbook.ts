import { figureCells } from '../../tables/board/boardParts';
import type { BoardSpec } from '../../tables/board/boardSpec';
import { boards } from '../../tables/boards';
import { sheetSpecs, type SheetSpec } from '../../tables/sheetSpecs';
import type { ColumnSpec, FormSpec, NamedCellSpec, SheetId, TableId } from '../../tables/spec';
import { standardTables } from '../../tables/standardTables';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import type { PlacedBoard } from '../board/placedBoard';
import { hasGantt } from '../gantt/newGantt';
import { contentColumn, contentRow } from '../layout/sheetHead';
import { personColumn } from '../look/personColumn';
import { schemaSheet } from '../schema/planSchema';
import type { WorkbookSnapshot } from '../snapshot';
import { freeSheetName } from './freeSheetName';
import type { NewTable, RowValues } from './newTable';
import { placeForm, type PlacedForm } from './placedForm';

/** What a new project is filled with, in the workbook's language. */
export interface ProjectContent {
  readonly language: Language;
  readonly forms: readonly FormSpec[];
  readonly valueOf: (cell: NamedCellSpec) => CellValue;
  readonly rowsOf: (table: TableId) => readonly RowValues[];
  /** Names that head the columns of the responsibility matrix. */
  readonly persons: readonly string[];
}

/** A sheet that is to be made, with what stands on it. */
export interface NewSheet {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly language: Language;
  readonly form: PlacedForm | undefined;
  readonly board: PlacedBoard | undefined;
  readonly tables: readonly NewTable[];
  /** Whether the sheet is the Gantt chart. */
  readonly isGantt?: boolean;
}

/** Label, value and a blank column. */
const besideForm = contentColumn + 3;

function columnsOf(
  table: TableId,
  columns: readonly ColumnSpec[],
  persons: readonly string[],
): readonly ColumnSpec[] {
  return table === 'responsibility' ? [...columns, ...persons.map(personColumn)] : columns;
}

function isThere(form: FormSpec, snapshot: WorkbookSnapshot): boolean {
  // A name outlives its deleted cells; only one that leads to a cell shows a form.
  const names = new Set(snapshot.cells.map(({ name }) => name));
  return form.sections.some(
    (section) => 'cells' in section && section.cells.some(({ name }) => names.has(name)),
  );
}

function boardIsThere(board: BoardSpec, snapshot: WorkbookSnapshot): boolean {
  const names = new Set(snapshot.cells.map(({ name }) => name));
  return figureCells(board).some(({ name }) => names.has(name));
}

function missingTables(sheet: SheetId, snapshot: WorkbookSnapshot) {
  const there = new Set(snapshot.tables.map(({ id }) => id));
  return standardTables.filter((table) => table.sheet === sheet && !there.has(table.id));
}

function describeSheet(
  spec: SheetSpec,
  name: string,
  content: ProjectContent,
  snapshot: WorkbookSnapshot,
): NewSheet {
  const { language, persons } = content;
  const missing = missingTables(spec.id, snapshot);
  const rowsOf = (table: TableId) => content.rowsOf(table);
  const formSpec = content.forms.find((form) => form.sheet === spec.id && !isThere(form, snapshot));
  const isMissing = (id: TableId) => missing.some((table) => table.id === id);
  const form =
    formSpec &&
    placeForm(
      { ...formSpec, sections: formSpec.sections.filter((part) => 'cells' in part || isMissing(part.table)) },
      name,
      language,
      contentRow,
      (table) => Math.max(1, rowsOf(table).length),
    );
  let next = contentRow;
  const tables = missing.map((table): NewTable => {
    const rows = rowsOf(table.id);
    const inForm = form?.tables.get(table.id);
    const row = inForm ?? next;
    if (inForm === undefined) next = row + Math.max(1, rows.length) + 3;
    return {
      id: table.id,
      name: table.name,
      language,
      sheet: name,
      row,
      // A table that has no place in the form stands beside it.
      column: form !== undefined && inForm === undefined ? besideForm : contentColumn,
      columns: columnsOf(table.id, table.columns, persons),
      rows,
    };
  });
  const board = boards.find(
    (one) => one.sheet === spec.id && one.onDemand !== true && !boardIsThere(one, snapshot),
  );
  return {
    spec,
    name,
    language,
    form,
    board: board && { spec: board, sheet: name, language },
    tables,
    isGantt: spec.id === 'gantt' && !hasGantt(snapshot),
  };
}

/**
 * The sheets that a workbook lacks, each with the form and the tables that stand on it: all of them in a
 * workbook without any, none in one that is complete. What is there is not described and so not touched; a
 * sheet name that somebody else uses gets a number.
 */
export function describeWorkbook(content: ProjectContent, snapshot: WorkbookSnapshot): NewSheet[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  return sheetSpecs.flatMap((spec): NewSheet[] => {
    if (spec.id === 'schema') {
      const isMissing = !taken.includes(schemaSheet);
      return isMissing
        ? [
            {
              spec,
              name: schemaSheet,
              language: content.language,
              form: undefined,
              board: undefined,
              tables: [],
            },
          ]
        : [];
    }
    const name = freeSheetName(spec.name[content.language], taken);
    const sheet = describeSheet(spec, name, content, snapshot);
    const isBlank = sheet.form === undefined && sheet.board === undefined && sheet.tables.length === 0;
    if (isBlank && !sheet.isGantt) return [];
    taken.push(name);
    return [sheet];
  });
}
